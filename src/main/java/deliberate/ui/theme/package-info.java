/// How the app looks: themes (token files in `/themes`), fonts, and the style classes that several rooms share.
///
/// A theme is one CSS file of tokens, found by itself; its first comments give its name and AtlantaFX base.
package deliberate.ui.theme;
