package deliberate.prompt.file.tree;

import java.util.List;

/// What is wrong with a prompt file, and where.
///
/// @param file     the file's name
/// @param line     counted from 1; 0 where there is none to name
/// @param path     the key, such as `sections[2].kind`; empty for the file as a whole
/// @param expected what should have been there: a type's name, the values allowed, or a limit; may be empty
/// @param found    what was there instead: a type's name, a value, or the parser's words; may be empty
public record FileProblem(Kind kind, String file, int line, String path, List<String> expected, String found) {
  public FileProblem {
    expected = List.copyOf(expected);
  }

  /// The sorts of problems.
  public enum Kind {
    NOT_FOUND,
    IS_FOLDER,
    NOT_READABLE,
    /// Expected: the limit in megabytes.
    TOO_LARGE,
    /// Nothing but zero bytes, as a power cut may leave it.
    ALL_ZERO,
    /// Found: the offset of the first wrong byte, counted from 0.
    NOT_UTF8,
    /// Found: what the parser says.
    NOT_YAML,
    TOO_DEEP,
    /// References to anchors multiply to more than a prompt can be.
    TOO_MANY_ALIASES,
    NOT_A_PROMPT,
    /// Expected: the newest version known here; found: the file's.
    NEWER_FORMAT,
    /// Expected and found: names of types (`text`, `list`, `map`, `true or false`, `UUID`, …).
    WRONG_TYPE,
    MISSING,
    DUPLICATE_KEY,
    DUPLICATE_ID,
    UNKNOWN_VALUE,
    /// The file of test cases that the prompt names cannot be used. Found: its name.
    CASES_UNREADABLE,
    /// Found: what the parser says.
    NOT_JSON,
    /// The file is of no use to the format it was read as. Expected: the format's id.
    NOT_THIS_FORMAT,
    /// There is no prompt in it, only settings or a name. Expected: the format's id.
    NO_PROMPT,
    /// The prompt has nothing that a format could write. Expected: the format's id.
    NOTHING_TO_WRITE,
    NOT_WRITABLE,
    DISK_FULL,
    /// Any other failure of reading or writing. Found: the system's words.
    IO,
    /// Warning: a key that is not known here; kept when the file is saved.
    UNKNOWN_KEY,
    /// Warning: the file had no id and got one, which is written with the next save.
    ID_MADE,
    /// Warning: the file names its test cases in another file, and there was no folder to look for it in.
    CASES_NOT_LOADED
  }
}
