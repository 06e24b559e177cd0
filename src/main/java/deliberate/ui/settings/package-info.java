/// Settings on screen: the live settings, and the endpoints that the user adds.
package deliberate.ui.settings;
