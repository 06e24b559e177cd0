/// A server on this machine that speaks the protocol a recording came in, so that other tools get the same answer.
package deliberate.recording.serve;
