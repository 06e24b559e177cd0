/// Violations, one small class per rule, laid out like the app: the proof that each rule fails when it is broken.
///
/// Nothing here runs. The room of each class is its first package below this one.
package deliberate.architecture.planted;
