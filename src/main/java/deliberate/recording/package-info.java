/// Runs in a file: what was asked, every event with the moment it came, and the prices of that day.
///
/// A [deliberate.recording.Recording] holds takes, a [deliberate.recording.Take] one answer.
/// [deliberate.recording.RecordingProvider] plays them again for a `RunEngine`, whose clock is then that of the
/// [deliberate.recording.Playback]: so a replay measures what the original measured, at any speed. May use `pricing`
/// and what lies below it. No secret is ever in a recording.
package deliberate.recording;
