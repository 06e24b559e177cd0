/// How the network is reached: over which proxy, and whose certificates are trusted.
///
/// [deliberate.provider.http.connection.Network] is what the user chose;
/// [deliberate.provider.http.connection.Connections] makes the one HTTP client of it. The transport above uses nothing
/// else from here. Keeps no password: one for a proxy comes from the environment.
package deliberate.provider.http.connection;
