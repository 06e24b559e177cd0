package deliberate.provider.http;

import java.io.IOException;

/// Cuts a body into frames as it arrives.
public interface FrameReader {

  /// The next frame, or null at the end of the body. Blocks until the frame is whole.
  ///
  /// @throws TooLargeException where a frame is larger than the limit
  /// @throws IOException       as the body throws it
  Frame next() throws IOException;
}
