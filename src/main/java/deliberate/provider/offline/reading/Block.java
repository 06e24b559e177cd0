package deliberate.provider.offline.reading;

import deliberate.prompt.Role;

/// A stretch of one message under one heading.
///
/// @param speaker who wrote the message it stands in
/// @param name    the heading in lower case words; empty for text under no heading
/// @param text    what stands under it
public record Block(Role speaker, String name, String text) {

  public BlockKind kind() {
    return BlockKind.of(name);
  }
}
