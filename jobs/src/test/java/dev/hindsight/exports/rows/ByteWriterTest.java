package dev.hindsight.exports.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link ByteWriter} writes {@link ByteReader} reads again. */
class ByteWriterTest {

  private final ByteWriter out = new ByteWriter();

  private ByteReader written() {
    return new ByteReader(out.take());
  }

  private static LongStream wholeNumbers() {
    return LongStream.concat(
        LongStream.of(0, 63, 64, -64, -65, Long.MAX_VALUE, Long.MIN_VALUE),
        IntStream.range(0, 63).mapToLong(bit -> 1L << bit).flatMap(n -> LongStream.of(n, -n, ~n)));
  }

  @ParameterizedTest
  @MethodSource("wholeNumbers")
  void wholeNumbers(long value) {
    out.writeLong(value).writeByte(1);
    ByteReader in = written();

    assertThat(in.readLong()).isEqualTo(value);
    assertThat(in.readByte()).isOne();
    assertThat(in.hasMore()).isFalse();
  }

  @Test
  void smallNumbersTakeOneByteWhateverTheirSign() {
    for (long value = -64; value < 64; value++) {
      assertThat(out.writeLong(value).take()).hasSize(1);
    }
    assertThat(out.writeLong(64).take()).hasSize(2);
    assertThat(out.writeLong(Long.MIN_VALUE).take()).hasSize(10);
  }

  @Test
  void wholeNumbersThatAreNoIntsAreRefused() {
    out.writeLong(Integer.MAX_VALUE + 1L);

    assertThatThrownBy(written()::readInt).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, 0.1, -1e300, Double.MIN_VALUE, Double.NaN, 1 / 0.0})
  void doubles(double value) {
    assertThat(Double.valueOf(new ByteReader(out.writeDouble(value).take()).readDouble()))
        .isEqualTo(Double.valueOf(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\0\0", "é😀", " \n"})
  void texts(String text) {
    assertThat(new ByteReader(out.writeText(text).take()).readText()).isEqualTo(text);
  }

  @Test
  void nothingIsNoText() {
    out.writeText(null).writeText("").writeDay(null).writeDay(LocalDate.EPOCH);
    ByteReader in = written();

    assertThat(in.readText()).isNull();
    assertThat(in.readText()).isEmpty();
    assertThat(in.readDay()).isNull();
    assertThat(in.readDay()).isEqualTo(LocalDate.EPOCH);
  }

  @Test
  void days() {
    out.writeDay(LocalDate.MIN).writeDay(LocalDate.MAX).writeDay(LocalDate.of(2026, 2, 28));
    ByteReader in = written();

    assertThat(in.readDay()).isEqualTo(LocalDate.MIN);
    assertThat(in.readDay()).isEqualTo(LocalDate.MAX);
    assertThat(in.readDay()).isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @Test
  void bytesOfAnyNumber() {
    byte[] many = new byte[1_000_000];
    many[999_999] = -1;
    out.writeBytes(many).writeBytes(new byte[0]).writeBoolean(true).writeBoolean(false);
    ByteReader in = written();

    assertThat(in.readBytes()).isEqualTo(many);
    assertThat(in.readBytes()).isEmpty();
    assertThat(in.readBoolean()).isTrue();
    assertThat(in.readBoolean()).isFalse();
  }

  @Test
  void whatIsTakenIsNotChangedByWhatIsWrittenNext() {
    byte[] first = out.writeText("first").take();
    byte[] second = out.writeText("second").take();

    assertThat(new ByteReader(first).readText()).isEqualTo("first");
    assertThat(new ByteReader(second).readText()).isEqualTo("second");
    assertThat(out.take()).isEmpty();
  }
}
