package deliberate.prompt.file.tree;

import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.store.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// The text of a file in UTF-8, its line ends as `\n`.
///
/// @param text without the byte order mark
/// @param mark whether there was one
/// @param crlf whether every line ended with `\r\n`
public record FileText(String text, boolean mark, boolean crlf) {
  static final String MARK = "\uFEFF";
  private static final int LIMIT_MEGABYTES = 20;
  private static final long LIMIT = LIMIT_MEGABYTES * 1_000_000L;

  public static FileText of(String text) {
    boolean mark = text.startsWith(MARK);
    String body = mark ? text.substring(1) : text;
    String lines = body.replace("\r\n", "\n");
    boolean crlf = !lines.equals(body) && lines.replace("\n", "\r\n").equals(body);
    return new FileText(crlf ? lines : body, mark, crlf);
  }

  /// A text that is in no file, if it is not larger than a file may be.
  public static FileText limited(String text, String name) throws PromptFileException {
    if (text.length() > LIMIT) {
      throw tooLarge(name);
    }
    return of(text);
  }

  /// As it stands in the file.
  public String whole() {
    return (mark ? MARK : "") + (crlf ? text.replace("\n", "\r\n") : text);
  }

  /// Another text in the same dress.
  public FileText with(String newText) {
    return new FileText(newText, mark, crlf);
  }

  public static FileText read(Path path) throws PromptFileException {
    String name = String.valueOf(path.getFileName());
    try {
      if (Files.isDirectory(path)) {
        throw problem(Kind.IS_FOLDER, name, "", null);
      }
      if (Files.size(path) > LIMIT) {
        throw tooLarge(name);
      }
      AtomicFile.finish(path);
      return of(decode(Files.readAllBytes(path), name));
    } catch (NoSuchFileException e) {
      throw problem(Kind.NOT_FOUND, name, "", e);
    } catch (AccessDeniedException e) {
      throw problem(Kind.NOT_READABLE, name, "", e);
    } catch (IOException e) {
      throw problem(Kind.IO, name, String.valueOf(e.getMessage()), e);
    }
  }

  static PromptFileException tooLarge(String name) {
    return new PromptFileException(
        new FileProblem(Kind.TOO_LARGE, name, 0, "", List.of(String.valueOf(LIMIT_MEGABYTES)), ""));
  }

  private static String decode(byte[] bytes, String name) throws PromptFileException {
    if (bytes.length > 0 && isAllZero(bytes)) {
      throw problem(Kind.ALL_ZERO, name, "", null);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new PromptFileException(
          new FileProblem(Kind.NOT_UTF8, name, line, "", List.of(), String.valueOf(in.position())));
    }
    return out.flip().toString();
  }

  private static boolean isAllZero(byte[] bytes) {
    for (byte one : bytes) {
      if (one != 0) {
        return false;
      }
    }
    return true;
  }

  private static PromptFileException problem(Kind kind, String name, String found, Throwable cause) {
    return new PromptFileException(new FileProblem(kind, name, 0, "", List.of(), found), cause);
  }
}
