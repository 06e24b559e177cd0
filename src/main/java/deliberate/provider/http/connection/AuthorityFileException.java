package deliberate.provider.http.connection;

import java.security.cert.CertificateException;

/// A file with certificate authorities cannot be used.
public final class AuthorityFileException extends CertificateException {
  private static final long serialVersionUID = 1;
  private final String file;

  AuthorityFileException(String file, String why, Throwable cause) {
    super(why, cause);
    this.file = file;
  }

  public String file() {
    return file;
  }
}
