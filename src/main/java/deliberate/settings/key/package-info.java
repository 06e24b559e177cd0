/// Where keys lie: the system's credential store, a file behind a passphrase, this session, or the environment.
///
/// [deliberate.settings.key.SecretStore] is the door; a place that keeps keys is a [deliberate.settings.key.KeyVault].
/// `keys.json` says which key lies where, never what it is. Only here is the credential library known. A key belongs to
/// one endpoint at one origin and goes nowhere else.
package deliberate.settings.key;
