package deliberate.provider.http.connection;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/// Reads the trusted authorities when the first server shows its certificate: models on this machine need none of them.
final class LazyTrust extends X509ExtendedTrustManager {
  private final Collection<String> files;
  private final Map<String, String> environment;
  private X509ExtendedTrustManager trust;

  LazyTrust(Collection<String> files, Map<String, String> environment) {
    this.files = List.copyOf(files);
    this.environment = Map.copyOf(environment);
  }

  private synchronized X509ExtendedTrustManager trust() throws CertificateException {
    if (trust == null) {
      try {
        trust = Authorities.trusting(files, environment);
      } catch (CertificateException e) {
        throw e;
      } catch (GeneralSecurityException e) {
        throw new CertificateException(e);
      }
    }
    return trust;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) throws CertificateException {
    trust().checkServerTrusted(chain, kind, engine);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket) throws CertificateException {
    trust().checkServerTrusted(chain, kind, socket);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
    trust().checkServerTrusted(chain, kind);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) throws CertificateException {
    trust().checkClientTrusted(chain, kind, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket) throws CertificateException {
    trust().checkClientTrusted(chain, kind, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
    trust().checkClientTrusted(chain, kind);
  }

  /// Matters to servers that ask clients for certificates, and there is none here.
  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
