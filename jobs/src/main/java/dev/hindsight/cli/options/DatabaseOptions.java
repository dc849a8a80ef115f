package dev.hindsight.cli.options;

import dev.hindsight.exports.config.SecretPlace;
import dev.hindsight.exports.config.SecretWords;
import dev.hindsight.exports.config.sources.SourceOptions;
import dev.hindsight.exports.connections.DatabaseLogin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which database is looked at, and how it is reached. */
public final class DatabaseOptions {

  @Option(
      names = "--database",
      paramLabel = "URL",
      required = true,
      description =
          "The address of a database that has a JDBC driver, such as"
              + " jdbc:postgresql://db.example.com/crm.")
  private String url;

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      description =
          "The schema whose tables are looked at; several by several of these. Without it: the"
              + " one in which the login begins.")
  private List<String> schemas = List.of();

  @Option(names = "--user", paramLabel = "NAME", description = "Who reads it.")
  private String user;

  @ArgGroup private Password password;

  private static final class Password {

    @Option(
        names = "--password-env",
        paramLabel = "NAME",
        description = "The environment variable that has the password.")
    private String variable;

    @Option(
        names = "--password-file",
        paramLabel = "FILE",
        description = "The file that has the password.")
    private String file;

    private SecretPlace place() {
      return variable == null ? SecretPlace.file(file) : SecretPlace.variable(variable);
    }

    private String option() {
      return variable == null ? "--password-file" : "--password-env";
    }
  }

  public List<String> schemas() {
    return schemas;
  }

  public DatabaseLogin login() {
    return new DatabaseLogin(
        url, Optional.ofNullable(user), Optional.ofNullable(password).map(Password::place));
  }

  /**
   * What the driver is told.
   *
   * @throws ParameterException where a secret stands on the command line, or is not where it should
   *     be
   */
  public SourceOptions options(CommandLine command) {
    if (!url.startsWith("jdbc:")) {
      throw new ParameterException(
          command,
          "--database: expected the address of a database, such as"
              + " jdbc:postgresql://db.example.com/crm");
    }
    if (!SecretWords.in("url", url).isEmpty()) {
      throw new ParameterException(
          command,
          "--database: there is a secret in this address, and others see command lines; take it"
              + " out, and name the environment variable that has it with --password-env, or the"
              + " file with --password-file");
    }
    Map<String, String> values = new HashMap<>(Map.of("url", url));
    Set<String> secrets = new HashSet<>();
    if (user != null) {
      values.put("user", user);
    }
    if (password != null) {
      SecretPlace.Given given = password.place().read(System.getenv());
      given
          .problem()
          .ifPresent(
              problem -> {
                throw new ParameterException(command, password.option() + ": " + problem);
              });
      given.value().ifPresent(secrets::add);
      given.value().ifPresent(secret -> values.put("password", secret));
    }
    return new SourceOptions(values, secrets);
  }
}
