import javax.security.sasl.AuthenticationException;
import org.apache.hive.service.auth.PasswdAuthenticationProvider;

/** Lets one user in, as a directory of an organisation would. */
public final class Known implements PasswdAuthenticationProvider {
  @Override
  public void Authenticate(String user, String password) throws AuthenticationException {
    if (!"somebody".equals(user) || !"sesame".equals(password)) {
      throw new AuthenticationException("nobody of that name and password");
    }
  }
}
