/// What the endpoints' form needs for keys, and what knows nothing of the form. Used by
/// `ui.settings` and `WindowWiring`.
package deliberate.ui.settings.key;
