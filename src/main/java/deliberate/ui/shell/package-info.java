/// The window: what is open, which case is chosen, running and stopping, and the frame around the other rooms.
package deliberate.ui.shell;
