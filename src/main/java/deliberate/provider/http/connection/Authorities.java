package deliberate.provider.http.connection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/// Certificate authorities: the JDK's own, those of the system, and the user's.
///
/// The system keeps its own in one of the usual PEM files (Linux, also `SSL_CERT_FILE`), in the keychain (macOS) or in
/// the certificate store (Windows).
public final class Authorities {
  private static final List<String> USUAL_FILES = List.of("/etc/ssl/certs/ca-certificates.crt",
      "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem");
  private static final List<String> SYSTEM_STORES =
      List.of("KeychainStore", "KeychainStore-ROOT", "Windows-ROOT");
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----.*?-----END [A-Z0-9 ]*CERTIFICATE-----",
          Pattern.DOTALL);

  private Authorities() {}

  /// Who is trusted, with the user's own among them.
  ///
  /// @throws AuthorityFileException   where a file of the user's cannot be used
  /// @throws GeneralSecurityException where the JDK itself has no working trust store
  static X509ExtendedTrustManager trusting(Collection<String> files, Map<String, String> environment)
      throws GeneralSecurityException {
    Set<X509Certificate> all = new LinkedHashSet<>(List.of(manager(null).getAcceptedIssuers()));
    systemFiles(environment).forEach(file -> all.addAll(lenient(file)));
    for (String store : SYSTEM_STORES) {
      all.addAll(systemStore(store));
    }
    for (String file : files) {
      all.addAll(read(file));
    }
    KeyStore merged = KeyStore.getInstance(KeyStore.getDefaultType());
    try {
      merged.load(null, null);
    } catch (IOException e) {
      throw new GeneralSecurityException(e);
    }
    int number = 0;
    for (X509Certificate certificate : all) {
      merged.setCertificateEntry("authority-" + number++, certificate);
    }
    return manager(merged);
  }

  /// The certificates of a PEM file of the user's.
  ///
  /// @throws AuthorityFileException where it is not there, or holds no certificate, or a broken one
  public static List<X509Certificate> read(String file) throws AuthorityFileException {
    try {
      List<X509Certificate> found = new ArrayList<>();
      for (String block : blocks(Path.of(file))) {
        found.add(certificate(block));
      }
      if (found.isEmpty()) {
        throw new AuthorityFileException(file, "no certificate in it (-----BEGIN CERTIFICATE-----)", null);
      }
      return found;
    } catch (NoSuchFileException e) {
      throw new AuthorityFileException(file, "no such file", e);
    } catch (IOException | InvalidPathException e) {
      throw new AuthorityFileException(file, "not readable", e);
    } catch (AuthorityFileException e) {
      throw e;
    } catch (CertificateException e) {
      throw new AuthorityFileException(file, "a certificate in it is broken", e);
    }
  }

  private static List<Path> systemFiles(Map<String, String> environment) {
    List<Path> files = new ArrayList<>();
    Optional.ofNullable(environment.get("SSL_CERT_FILE")).filter(file -> !file.isBlank()).map(Path::of)
        .ifPresent(files::add);
    USUAL_FILES.stream().map(Path::of).filter(Files::isReadable).findFirst().ifPresent(files::add);
    return files;
  }

  /// What can be read of a file that is not the user's to mend: one odd certificate must not shut out all others.
  private static List<X509Certificate> lenient(Path file) {
    List<X509Certificate> found = new ArrayList<>();
    List<String> blocks;
    try {
      blocks = blocks(file);
    } catch (IOException _) {
      return found;
    }
    for (String block : blocks) {
      try {
        found.add(certificate(block));
      } catch (CertificateException _) {
        continue;
      }
    }
    return found;
  }

  /// A system that has no such store has none of its certificates either.
  private static List<X509Certificate> systemStore(String kind) throws GeneralSecurityException {
    List<X509Certificate> found = new ArrayList<>();
    try {
      KeyStore store = KeyStore.getInstance(kind);
      store.load(null, null);
      for (String alias : Collections.list(store.aliases())) {
        if (store.isCertificateEntry(alias) && store.getCertificate(alias) instanceof X509Certificate certificate) {
          found.add(certificate);
        }
      }
    } catch (java.security.KeyStoreException | IOException _) {
      return found;
    }
    return found;
  }

  private static List<String> blocks(Path file) throws IOException {
    Matcher matcher = PEM.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
    return matcher.results().map(java.util.regex.MatchResult::group).toList();
  }

  private static X509Certificate certificate(String block) throws CertificateException {
    return (X509Certificate) CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(block.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static X509ExtendedTrustManager manager(KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    for (TrustManager manager : factory.getTrustManagers()) {
      if (manager instanceof X509ExtendedTrustManager found) {
        return found;
      }
    }
    throw new GeneralSecurityException("the JDK has no X.509 trust manager");
  }
}
