package dev.hindsight.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.publish.OutputLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("locale-sensitive")
class PrivacySecretTest {

  private static final String TEXT = "0123456789abcdef";
  private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void variableIsTheSecret() {
    PrivacySecret secret = find(Map.of("HINDSIGHT_PRIVACY_SECRET", TEXT));

    assertThat(secret.bytes()).isEqualTo(BYTES);
    assertThat(secret.reach()).isEmpty();
  }

  @Test
  void variableNamesTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), TEXT + "\n");

    assertThat(find(Map.of("HINDSIGHT_PRIVACY_SECRET_FILE", file.toString())).bytes())
        .isEqualTo(BYTES);
  }

  @Test
  void variablesComeBeforeTheConfiguration() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), TEXT);
    Map<String, String> variable = Map.of("HINDSIGHT_PRIVACY_SECRET", "another secret of the test");

    assertThat(find(Map.of(), file).bytes()).isEqualTo(BYTES);
    assertThat(find(variable, file).bytes())
        .isEqualTo("another secret of the test".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void folderHasOneOfItsOwn() {
    try (OutputLock lock = OutputLock.acquire(folder.resolve("out"))) {
      PrivacySecret first = PrivacySecret.find(Map.of(), Optional.empty(), Optional.of(lock));
      PrivacySecret second = PrivacySecret.find(Map.of(), Optional.empty(), Optional.of(lock));

      assertThat(second.bytes()).isEqualTo(first.bytes());
      assertThat(first.reach())
          .contains(
              "Pseudonyms differ from one output folder to another: no privacy secret is given. Set"
                  + " HINDSIGHT_PRIVACY_SECRET to keep them the same.");
    }
  }

  @Test
  void runWithoutFolderHasOneOfItsOwn() {
    PrivacySecret secret = find(Map.of());

    assertThat(secret.bytes()).hasSize(32).isNotEqualTo(find(Map.of()).bytes());
    assertThat(secret.reach())
        .contains(
            "Pseudonyms differ from one run to another: no privacy secret is given. Set"
                + " HINDSIGHT_PRIVACY_SECRET to keep them the same.");
  }

  @Test
  void shortSecretIsNotShownAndNotUsed() {
    assertThatThrownBy(() -> find(Map.of("HINDSIGHT_PRIVACY_SECRET", " hunter2 ")))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Invalid privacy secret from HINDSIGHT_PRIVACY_SECRET: it has 7 characters, and needs"
                + " at least 16 so that nobody can guess it. Make one with: openssl rand -hex 32");
  }

  @Test
  void emptySecretIsNotPassedOver() {
    assertThatThrownBy(() -> find(Map.of("HINDSIGHT_PRIVACY_SECRET", "")))
        .hasMessageStartingWith(
            "Invalid privacy secret from HINDSIGHT_PRIVACY_SECRET: it has 0 characters, ");
  }

  @Test
  void twoSecretsAreOneTooMany() {
    Map<String, String> both =
        Map.of("HINDSIGHT_PRIVACY_SECRET", TEXT, "HINDSIGHT_PRIVACY_SECRET_FILE", "secret");

    assertThatThrownBy(() -> find(both))
        .hasMessage(
            "Cannot know which secret counts: both HINDSIGHT_PRIVACY_SECRET and"
                + " HINDSIGHT_PRIVACY_SECRET_FILE are set. Unset one of them.");
  }

  @Test
  void missingFileIsNamed() {
    Path absent = folder.resolve("absent");

    assertThatThrownBy(() -> find(Map.of(), absent))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot read the privacy secret "
                + absent
                + ", named by privacy.secret-file: there is no such file.");
  }

  @Test
  void folderIsNoSecret() {
    assertThatThrownBy(() -> find(Map.of("HINDSIGHT_PRIVACY_SECRET_FILE", folder.toString())))
        .hasMessage(
            "Cannot read the privacy secret "
                + folder
                + ", named by HINDSIGHT_PRIVACY_SECRET_FILE: it is a folder.");
  }

  private static PrivacySecret find(Map<String, String> environment) {
    return PrivacySecret.find(environment, Optional.empty(), Optional.empty());
  }

  private static PrivacySecret find(Map<String, String> environment, Path configured) {
    return PrivacySecret.find(environment, Optional.of(configured), Optional.empty());
  }
}
