/// How things are kept on disk so that they last: files replaced as a whole, and databases that come up again.
///
/// Knows nothing of what is kept. Every room may use it; it uses none. A room with a database hands [Database] its own
/// list of migrations and keeps its statements to itself.
package deliberate.store;
