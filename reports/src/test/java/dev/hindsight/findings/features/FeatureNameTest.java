package dev.hindsight.findings.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class FeatureNameTest {

  @Test
  void caseBlanksAndWhatNobodySeesDoNotMatter() {
    String key = FeatureName.key("Single sign-on");

    assertThat(FeatureName.key("  SINGLE\u00a0 sign-on\n")).isEqualTo(key);
    assertThat(FeatureName.key("single\u0085sign\u00ad-on\u200b")).isEqualTo(key);
    assertThat(FeatureName.key("\u202bSingle sign-on\u202c")).isEqualTo(key);
    assertThat(FeatureName.key("Single signon")).isNotEqualTo(key);
  }

  @Test
  void lettersAreTheSameHoweverTheyAreComposedOrCapitalised() {
    assertThat(FeatureName.key("Cafe\u0301")).isEqualTo(FeatureName.key("CAFÉ"));
    assertThat(FeatureName.key("STRASSE")).isEqualTo(FeatureName.key("Straße"));
    assertThat(FeatureName.key("ΟΔΟΣ")).isEqualTo(FeatureName.key("οδος"));
    assertThat(FeatureName.key("İ")).isEqualTo(FeatureName.key("I\u0307"));
    assertThat(FeatureName.key("Café")).isNotEqualTo(FeatureName.key("Cafe"));
  }

  @Test
  void whatJoinsLettersIsPartOfAName() {
    assertThat(FeatureName.key("می\u200cخواهم")).isNotEqualTo(FeatureName.key("میخواهم"));
  }

  @Test
  void aNameOfWhichNothingIsSeenIsNone() {
    assertThat(FeatureName.key(" \u200b\u00a0")).isEmpty();
    assertThat(FeatureName.shown(" \u200b\u00a0")).isEmpty();
  }

  @Test
  void aLongNameIsShownByItsBeginningAndIsStillItself() {
    String one = "Export ".repeat(700) + "one";
    String other = "Export ".repeat(700) + "other";

    assertThat(FeatureName.shown(one)).hasSizeLessThanOrEqualTo(200).startsWith("Export Export");
    assertThat(FeatureName.shown(one)).isNotEqualTo(FeatureName.shown(other));
    assertThat(FeatureName.shown(FeatureName.shown(one))).isEqualTo(FeatureName.shown(one));
    assertThat(FeatureName.key(FeatureName.shown(one.toUpperCase(Locale.ROOT))))
        .isEqualTo(FeatureName.key(FeatureName.shown(one)));
    assertThat(FeatureName.shown("🙂".repeat(300))).doesNotContain("\ud83d…").startsWith("🙂🙂");
  }
}
