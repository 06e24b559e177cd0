/// What the app remembers about its user: settings, endpoints, where files lie, where keys come from.
///
/// Used by `Wiring`, `ui` and `cli`. To add a setting: a field of [deliberate.settings.Settings], its line in
/// [deliberate.settings.SettingsFile], and the place that shows it. No key is ever written here.
package deliberate.settings;
