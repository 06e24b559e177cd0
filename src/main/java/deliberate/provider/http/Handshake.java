package deliberate.provider.http;

import deliberate.provider.ProviderFailure;
import deliberate.provider.ProviderFailure.Doubt;
import deliberate.provider.http.connection.AuthorityFileException;
import java.net.URI;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;

/// Tells why a TLS handshake failed.
final class Handshake {
  private Handshake() {}

  static ProviderFailure failure(URI address, SSLException e, String said) {
    Doubt doubt = Doubt.OTHER;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof AuthorityFileException file) {
        return new ProviderFailure.UnusableAuthority(file.file(), String.valueOf(file.getMessage()));
      }
      doubt = doubt == Doubt.OTHER ? doubt(cause) : doubt;
    }
    return new ProviderFailure.Untrusted(address, doubt, doubt == Doubt.OTHER ? said : "");
  }

  /// Names the JDK's own words where it has no type of its own for the case.
  private static Doubt doubt(Throwable cause) {
    String words = String.valueOf(cause.getMessage());
    return switch (cause) {
      case CertificateExpiredException _ -> Doubt.EXPIRED;
      case CertificateNotYetValidException _ -> Doubt.EXPIRED;
      case CertPathBuilderException _ -> Doubt.AUTHORITY;
      case CertificateException _ when words.contains("No subject alternative") || words.contains("No name matching") ->
          Doubt.HOST;
      case SSLException _ when words.matches(".*[Uu]nrecognized SSL message.*") -> Doubt.NO_TLS;
      default -> Doubt.OTHER;
    };
  }
}
