/// Deliberate, a workbench for people who write prompts for reasoning models.
///
/// [deliberate.Launcher] starts it, `Wiring` puts it together; every room below says in its own page what lives there.
package deliberate;
