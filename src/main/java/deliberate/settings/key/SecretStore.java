package deliberate.settings.key;

import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.ProviderFailure.Obstacle;
import deliberate.provider.Secret;
import deliberate.provider.mask.Mask;
import deliberate.settings.DataFolders;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// All the keys that the app knows of: those typed in for this session first, then those in a vault, then those in the
/// environment. Nothing is opened or asked before a key is needed.
public final class SecretStore implements KeySource {
  private final KeySource environment;
  private final KeyIndex index;
  private final FileVault file;
  private final StoredKeys stored;
  private final SessionKeys session;
  /// All that were given out, so that they can be kept out of other texts.
  private final Set<String> given = ConcurrentHashMap.newKeySet();

  private SecretStore(Path folder, KeyVault system, KeySource environment) {
    this.environment = environment;
    this.index = new KeyIndex(folder.resolve("keys.json"));
    this.file = new FileVault(folder.resolve("keys.p12"));
    this.stored = new StoredKeys(index, List.of(system, file), environment);
    this.session = new SessionKeys(stored);
  }

  /// @param environment asked last
  /// @param patience    how long the credential store may take for an answer
  public static SecretStore open(DataFolders folders, KeySource environment, Duration patience) {
    return new SecretStore(folders.config(), new PatientVault(new SystemVault(), patience), environment);
  }

  /// With another vault in place of the system's.
  static SecretStore open(DataFolders folders, KeyVault system, KeySource environment) {
    return new SecretStore(folders.config(), system, environment);
  }

  /// Who gives the passphrase of the encrypted file.
  public void askWith(Passphrases passphrases) {
    file.askWith(passphrases);
  }

  /// Why it is not known which keys there are; empty where all is well.
  public Optional<String> problem() {
    return index.problem();
  }

  /// Those kept in memory only.
  public SessionKeys session() {
    return session;
  }

  @Override
  public Optional<Secret> keyFor(Endpoint endpoint) {
    return noted(session.keyFor(endpoint));
  }

  @Override
  public Map<String, Secret> headersFor(Endpoint endpoint) {
    Map<String, Secret> headers = session.headersFor(endpoint);
    headers.values().forEach(secret -> noted(Optional.of(secret)));
    return headers;
  }

  /// The text without any key that was typed or used since the start, and without parts of one.
  public String hide(String text) {
    Set<String> known = new HashSet<>(given);
    session.all().forEach(secret -> known.add(secret.reveal()));
    return new Mask(known, List.of()).hideParts(text);
  }

  private Optional<Secret> noted(Optional<Secret> secret) {
    secret.ifPresent(one -> given.add(one.reveal().strip()));
    return secret;
  }

  /// Whether there is a key in that environment variable; what it is stays there.
  public boolean hasVariable(String variable) {
    return environment.keyFor(new Endpoint("", "", "", "", URI.create(""), variable, Map.of())).isPresent();
  }

  /// Whether keys can be kept there; may take as long as the credential store does.
  public boolean isThere(KeyPlace place) {
    return place == KeyPlace.SESSION || stored.vault(place).isThere();
  }

  /// Where the key of this endpoint at its origin lies; empty where none was given.
  public Optional<KeyPlace> placeOf(Endpoint endpoint) {
    return session.has(endpoint)
        ? Optional.of(KeyPlace.SESSION)
        : index.find(SecretName.keyOf(endpoint)).map(KeyEntry::place);
  }

  /// The origin for which this endpoint has a key that lies somewhere; empty for none.
  public Optional<String> originOf(String endpointId) {
    return index.entries().stream().filter(entry -> entry.name().endpoint().equals(endpointId))
        .map(entry -> entry.name().origin()).findFirst();
  }

  /// The endpoints for which a key lies somewhere that may be sent to this origin.
  public List<String> endpointsAt(String origin) {
    return index.entries().stream().map(KeyEntry::name)
        .filter(name -> name.origin().equals(origin) && name.header().isEmpty()).map(SecretName::endpoint).toList();
  }

  /// Moves what was typed for this endpoint in this session, and what lies in another vault, to that place. Where that
  /// fails it stays where it is.
  public void keep(Endpoint endpoint, KeyPlace place) throws VaultException {
    Map<SecretName, Secret> moved = stored.elsewhere(endpoint, place);
    moved.putAll(session.typedFor(endpoint));
    for (Map.Entry<SecretName, Secret> typed : moved.entrySet()) {
      SecretName name = typed.getKey();
      Optional<KeyEntry> before = index.find(name);
      KeyEntry entry = before.filter(known -> known.place() == place)
          .orElseGet(() -> new KeyEntry(UUID.randomUUID().toString(), name, place));
      noted(Optional.of(typed.getValue()));
      stored.vault(place).put(entry, typed.getValue());
      stored.forget(entry);
      note(name, Optional.of(entry));
      session.forget(name);
      if (before.isPresent() && !before.get().equals(entry)) {
        stored.vault(before.get().place()).delete(before.get());
      }
    }
  }

  /// Deletes all keys of this endpoint, wherever they lie.
  public void delete(String endpointId) throws VaultException {
    session.forget(endpointId);
    for (KeyEntry entry : List.copyOf(index.entries())) {
      if (entry.name().endpoint().equals(endpointId)) {
        stored.forget(entry);
        stored.vault(entry.place()).delete(entry);
        note(entry.name(), Optional.empty());
      }
    }
  }

  private void note(SecretName name, Optional<KeyEntry> now) throws VaultException {
    try {
      index.change(entries -> {
        entries.removeIf(entry -> entry.name().equals(name));
        now.ifPresent(entries::add);
        return entries;
      });
    } catch (IOException _) {
      throw new VaultException(Obstacle.UNWRITABLE);
    }
  }
}
