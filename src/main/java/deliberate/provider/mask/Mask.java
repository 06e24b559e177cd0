package deliberate.provider.mask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Hides secrets in texts: as they are, and as URLs, JSON and base64 write them.
public final class Mask {
  static final String SHOWN = "•••";
  /// What is shorter stands in too many texts by chance, and is no secret.
  private static final int SHORTEST = 4;
  /// The same for its other forms and its parts.
  private static final int SHORTEST_PART = 8;
  private static final int BASE64_BYTES = 3;
  private static final int BITS_OF_A_BYTE = 8;
  private static final int BITS_OF_A_LETTER = 6;

  private final List<String> secrets;
  private final List<String> forms;
  private final Set<String> parts = new HashSet<>();

  /// @param secrets what must never be shown in any form
  /// @param ordinary what is not shown either, but hidden only as it is: it may be an ordinary word
  public Mask(Collection<String> secrets, Collection<String> ordinary) {
    this.secrets = secrets.stream().filter(secret -> secret.length() >= SHORTEST).distinct().toList();
    Set<String> all = new LinkedHashSet<>(this.secrets);
    ordinary.stream().filter(text -> text.length() >= SHORTEST).forEach(all::add);
    for (String secret : this.secrets) {
      if (secret.length() >= SHORTEST_PART) {
        addForms(secret, all);
        for (int i = 0; i + SHORTEST_PART <= secret.length(); i++) {
          parts.add(secret.substring(i, i + SHORTEST_PART));
        }
      }
    }
    this.forms = all.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /// As they are.
  List<String> secrets() {
    return secrets;
  }

  /// The text with every secret masked.
  public String hide(String text) {
    String clean = text;
    for (String form : forms) {
      clean = clean.replace(form, SHOWN);
    }
    return clean;
  }

  /// The same, parts of a secret included: for words about an error, which like to repeat the ends of a key.
  public String hideParts(String text) {
    String whole = hide(text);
    StringBuilder clean = new StringBuilder();
    int at = 0;
    while (at < whole.length()) {
      int end = endOfPart(whole, at);
      if (end > at) {
        clean.append(SHOWN);
        at = end;
      } else {
        clean.append(whole.charAt(at++));
      }
    }
    return clean.toString();
  }

  private int endOfPart(String text, int start) {
    int end = start;
    for (int i = start; i + SHORTEST_PART <= text.length()
        && parts.contains(text.substring(i, i + SHORTEST_PART)); i++) {
      end = i + SHORTEST_PART;
    }
    return end;
  }

  private static void addForms(String secret, Set<String> forms) {
    String url = URLEncoder.encode(secret, StandardCharsets.UTF_8);
    forms.addAll(List.of(url, url.replace("+", "%20"), secret.replace("/", "\\/")));
    for (int before = 0; before < BASE64_BYTES; before++) {
      forms.add(inBase64(Base64.getEncoder(), secret, before));
      forms.add(inBase64(Base64.getUrlEncoder(), secret, before));
    }
  }

  /// What base64 makes of it whatever stands around it.
  ///
  /// @param before how many bytes stand before it, of each group of three
  private static String inBase64(Base64.Encoder encoder, String secret, int before) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    byte[] shifted = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, shifted, before, bytes.length);
    String encoded = encoder.withoutPadding().encodeToString(shifted);
    return encoded.substring(Math.ceilDiv(before * BITS_OF_A_BYTE, BITS_OF_A_LETTER),
        shifted.length * BITS_OF_A_BYTE / BITS_OF_A_LETTER);
  }
}
