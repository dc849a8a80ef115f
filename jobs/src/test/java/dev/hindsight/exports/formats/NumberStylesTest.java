package dev.hindsight.exports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStylesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-mm-dd",
        "DD/MM/YY",
        "[$-C0A]d\" de \"mmmm\" de \"yyyy",
        "[$-419]d mmmm yyyy \"г.\";@",
        "yyyy \"г.\"",
        "[$-411]ggge\"年\"m\"月\"d\"日\";@",
        "[$-411]ge.m.d",
        "yyyy\"년\" m\"월\" d\"일\"",
        "yyyy年m月d日",
        "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"",
        "yyyy-mm-dd\"T\"hh:mm",
        "yyyy-mm-ddThh:mm",
        "yyyy-mm-dd hh:mm:ss.000 \"(UTC)\"",
        "[$-409]m/d/yy\\ h:mm\\ AM/PM;@",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
        "[Red][<40000]dd.mm.yyyy;dd.mm.yy",
        "_-yyyy\\-mm_-",
        "[$-1070000]d/m/bbbb",
        "mmm-yy",
        "[h]:mm:ss",
        "[$-107041E]d mmm yy"
      })
  void isDate(String format) {
    assertThat(NumberStyles.isDateFormat(format)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "Standard",
        "Estándar",
        "0",
        "00000",
        "#,##0.00",
        "@",
        "0.00E+00",
        "# ?/?",
        "0%",
        "#,##0.00 \"days\"",
        "0 \\d",
        "\"D-\"0",
        "[Red]-0.0",
        "[$€-407] #,##0.00",
        "_-* #,##0.00 [$kr-41D]_-;-* #,##0.00 [$kr-41D]_-;_-* \"-\"?? [$kr-41D]_-;_-@_-",
        "\"my\"",
        "[mm]0",
        ""
      })
  void isNone(String format) {
    assertThat(NumberStyles.isDateFormat(format)).isFalse();
  }

  @Test
  void builtInFormatsOfEastAsiaAndThailandAreDates() {
    for (int format : new int[] {14, 22, 27, 31, 36, 45, 47, 50, 57, 58, 71, 81}) {
      assertThat(NumberStyles.isBuiltInDate(format)).as("%d", format).isTrue();
    }
    for (int format : new int[] {0, 1, 13, 23, 37, 44, 48, 49, 59, 70}) {
      assertThat(NumberStyles.isBuiltInDate(format)).as("%d", format).isFalse();
    }
  }
}
