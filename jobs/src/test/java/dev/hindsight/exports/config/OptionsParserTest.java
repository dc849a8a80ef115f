package dev.hindsight.exports.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hindsight.exports.config.sources.SourceOptions;
import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale-sensitive")
class OptionsParserTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "CRM_PASSWORD",
          "s3cr3t-of-the-crm ",
          "CRM_URL",
          "jdbc:postgresql://db/crm?user=ada&password=p%40ss",
          "NOTHING",
          " ");

  private static final String NOT_HERE =
      ": a secret does not stand in this file; write {environment: NAME} for the environment"
          + " variable that has it, or {file: PATH} for the file";

  private static final String NOT_IN_AN_ADDRESS =
      ": there is a secret in this address, and none stands in this file; take it out and give it"
          + " as an option of its own, such as password: {environment: NAME}, or give the whole"
          + " address as {environment: NAME}";

  @TempDir private Path folder;

  @Test
  void secretsComeFromTheEnvironmentAndFromFiles() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "\n  top-secret-key\n");

    SourceOptions options =
        parsed(
            """
            url: jdbc:postgresql://db.example.com/crm
            fetchsize: 500
            password: {environment: CRM_PASSWORD}
            apiKey: {file: %s}
            """
                .formatted(key));

    assertThat(options.values())
        .containsEntry("url", "jdbc:postgresql://db.example.com/crm")
        .containsEntry("fetchsize", "500")
        .containsEntry("password", "s3cr3t-of-the-crm")
        .containsEntry("apiKey", "top-secret-key")
        .hasSize(4);
    assertThat(options)
        .hasToString(
            "SourceOptions{apiKey=***, fetchsize=500, password=***, url=jdbc:postgresql://db.example.com/crm}");
  }

  @Test
  void thePasswordInAnAddressOfTheEnvironmentIsASecretOfItsOwn() throws IOException {
    SourceOptions options = parsed("url: {environment: CRM_URL}\n");

    assertThat(options.secrets())
        .containsExactlyInAnyOrder(
            "jdbc:postgresql://db/crm?user=ada&password=p%40ss", "p%40ss", "p@ss");
    assertThat(
            SourceOptions.without(
                options.secrets(),
                "Cannot parse jdbc:postgresql://db/crm?user=ada&password=p%40ss: p@ss is no p%40ss"))
        .isEqualTo("Cannot parse ***: *** is no ***");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "PASSWORD",
        "sfPassword",
        "ssl.truststore.password",
        "token",
        "personalAccessToken",
        "client_secret",
        "fs.s3a.secret.key",
        "api_key",
        "apikey",
        "fs.azure.account.key",
        "passphrase",
        "proxyPass",
        "credentials"
      })
  void aLiteralSecretIsRefusedAndNotShown(String name) {
    assertThat(refusal(name + ": hunter2hunter2\n"))
        .endsWith(NOT_HERE)
        .doesNotContain("hunter2hunter2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url: jdbc:postgresql://db/crm?user=ada&password=hunter2hunter2",
        "url: jdbc:sqlserver://db;databaseName=crm;user=ada;password=hunter2hunter2;encrypt=true",
        "url: jdbc:mysql://ada:hunter2hunter2@db/crm",
        "url: jdbc:mysql://ada:hunter2hunter2/a@db/crm",
        "url: jdbc:oracle:thin:ada/hunter2hunter2@//db:1521/crm",
        "url: jdbc:oracle:oci:ada/hunter2hunter2@crm",
        "url: jdbc:databricks://db:443;AuthMech=3;UID=token;PWD=hunter2hunter2",
        "connection.uri: mongodb+srv://ada:hunter2hunter2@db/crm",
        "path: https://store.example.com/crm?token=hunter2hunter2"
      })
  void aSecretInAnAddressIsRefusedAndNotShown(String line) {
    assertThat(refusal(line + "\n")).endsWith(NOT_IN_AN_ADDRESS).doesNotContain("hunter2hunter2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url: jdbc:mysql://(host=db,user=ada,password=hunter2hunter2)/crm",
        "url: jdbc:mysql://address=(host=db)(password=hunter2hunter2)/crm",
        "connectionProperties: user=ada;password=hunter2hunter2",
        "connectionProperties: 'user: ada, password: hunter2hunter2'",
        "connectionProperties: '{\"user\": \"ada\", \"password\": \"hunter2hunter2\"}'",
        "properties: oauth.token = hunter2hunter2",
        "sessionInitStatement: SET app.password = 'hunter2hunter2'",
        "sessionInitStatement: set session api_key to hunter2hunter2",
        "sessionInitStatement: SELECT set_config('app.secret', 'hunter2hunter2', false)",
        "sessionInitStatement: ALTER USER ada IDENTIFIED BY hunter2hunter2",
        "sessionInitStatement: ALTER ROLE ada PASSWORD 'hunter2hunter2'",
        "query: SELECT * FROM dblink('host=db user=ada password=hunter2hunter2', 'SELECT 1')",
        "query: SELECT * FROM dblink('postgresql://ada:hunter2hunter2@db/crm', 'SELECT 1')",
        "query: SELECT * FROM read(url => 'https://x.example.com', token => 'hunter2hunter2')",
        "dbtable: (SELECT * FROM dblink($$user=ada password=hunter2hunter2$$, 'SELECT 1')) AS d"
      })
  void aSecretInAnotherTextIsRefusedAndNotShown(String line) throws IOException {
    assertThat(refusal(line + "\n"))
        .endsWith(
            ": there is a secret in this text, and none stands in this file; give it as an option"
                + " of its own, such as password: {environment: NAME}, or the whole text as"
                + " {environment: NAME} or {file: PATH}")
        .doesNotContain("hunter2hunter2");
    String text = line.substring(line.indexOf(' ') + 1).replaceAll("^'(.*)'$", "$1");
    Path file = Files.writeString(folder.resolve("text"), text);
    SourceOptions options =
        parsed(line.substring(0, line.indexOf(' ')) + " {file: " + file + "}\n");
    assertThat(SourceOptions.without(options.secrets(), "hunter2hunter2 is wrong"))
        .doesNotContain("hunter2hunter2");
  }

  @Test
  void whatOnlySpeaksOfSecretsIsNone() throws IOException {
    assertThat(
            parsed(
                    """
                    url: jdbc:postgresql://db:5432/crm?user=ada&sslmode=require&sslkey=/etc/ada.pk8
                    query: "SELECT id, token FROM tokens WHERE password = 'x' AND t > '10:30:00'"
                    sessionInitStatement: SET password_encryption = 'scram-sha-256'
                    dbtable: (SELECT token, 'x' FROM keys WHERE secret IN ('a', 'b')) AS k
                    connectionProperties: useToken=true;user=ada
                    passwordFile: /etc/crm
                    useToken: true
                    tokenProvider: com.example.Tokens
                    """)
                .secrets())
        .isEmpty();
  }

  @Test
  void aSecretThatIsNotThereIsNamed() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty"));
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, 1});

    assertThat(
            refusal(
                """
                password: {environment: NO_SUCH_VARIABLE}
                token: {environment: NOTHING}
                one: {file: %s/missing}
                two: {file: %s}
                three: {file: %s}
                four: {file: %s}
                """
                    .formatted(folder, empty, binary, folder)))
        .isEqualTo(
            """
            Invalid configuration, 6 errors:
              FILE:1: password.environment: no environment variable of this name is set
              FILE:2: token.environment: the environment variable NOTHING is empty
              FILE:3: one.file: there is no file of this name
              FILE:4: two.file: the file FOLDER/empty is empty
              FILE:5: three.file: the file FOLDER/binary is not text in UTF-8
              FILE:6: four.file: FOLDER is a folder"""
                .replace("FOLDER", folder.toString()));
  }

  @Test
  void aSecretWhereItsNameIsWantedIsNotShown() {
    assertThat(
            refusal(
                """
                password: {environment: "hunter2 hunter2"}
                token: [hunter2hunter2]
                api-key: {enviroment: hunter2hunter2}
                secret: {environment: A, file: B}
                passwd: {environment: [hunter2hunter2]}
                """))
        .isEqualTo(
            """
            Invalid configuration, 6 errors:
              FILE:1: password.environment: expected the name of an environment variable such as CRM_PASSWORD; found something else
              FILE:2: token: expected keys with values, found a list
              FILE:2: token: expected a text, or {environment: NAME}, or {file: PATH}
              FILE:3: api-key.enviroment: unknown key; did you mean environment?
              FILE:3: api-key: expected a text, or {environment: NAME}, or {file: PATH}
              FILE:4: secret: expected a text, or {environment: NAME}, or {file: PATH}
              FILE:5: passwd.environment: expected the name of an environment variable such as CRM_PASSWORD; found something else"""
                .replace("6 errors", "7 errors"));
  }

  @Test
  void aSecretThatCouldBeANameIsNotShown() {
    assertThat(
            refusal(
                """
                password: {environment: hunter2hunter2}
                token: {file: hunter2/hunter2}
                secret: {file: %s}
                """
                    .formatted("hunter2".repeat(100))))
        .isEqualTo(
            """
            Invalid configuration, 3 errors:
              FILE:1: password.environment: no environment variable of this name is set
              FILE:2: token.file: there is no file of this name
              FILE:3: secret.file: there is no file of this name""");
  }

  @Test
  void aSecretThatIsNoYamlIsNotShown() {
    assertThat(refusal("password: *hunter2hunter2\n"))
        .isEqualTo(
            "Invalid configuration, 1 error:\n  FILE:1: this is not YAML: found undefined alias");
    assertThat(refusal("password: !hunter2hunter2!x y\n"))
        .isEqualTo(
            "Invalid configuration, 1 error:\n"
                + "  FILE:1: this is not YAML: found undefined tag handle");
    assertThat(refusal("password: @hunter2hunter2\n")).doesNotContain("hunter2");
    assertThat(refusal("password: \"hunter2\\hunter2\"\n")).doesNotContain("hunter2");
    assertThat(refusal("password: hunter2: hunter2\n")).doesNotContain("hunter2");
  }

  private SourceOptions parsed(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("hindsight.yaml"), yaml);
    ConfigurationProblems problems = new ConfigurationProblems(file);
    SourceOptions options =
        OptionsParser.options(ConfigurationFile.root(file, problems), ENVIRONMENT);
    problems.throwIfAny();
    return options;
  }

  private String refusal(String yaml) {
    return catchThrowableOfType(InputException.class, () -> parsed(yaml))
        .getMessage()
        .replace(folder.resolve("hindsight.yaml").toString(), "FILE");
  }
}
