package deliberate.run.version;

/// What a prompt said.
///
/// @param content as a fresh file would hold it, test cases included; the version is named by it
/// @param source  as the file held it last, with its comments; the content where it was in none
public record VersionText(String content, String source) {}
