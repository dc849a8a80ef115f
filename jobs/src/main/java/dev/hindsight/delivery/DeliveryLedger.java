package dev.hindsight.delivery;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.publish.Journal;
import dev.hindsight.publish.OutputLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who got which report: {@code deliveries.jsonl} of an output folder, as it was when it was read.
 *
 * @param deliveries its lines, oldest first
 * @param bytes how much of the file they take: behind it is what a crash left of a line
 * @param isCut whether there is something behind
 */
public record DeliveryLedger(List<Delivery> deliveries, long bytes, boolean isCut) {

  /** Its name in the output folder. */
  public static final String FILE = "deliveries.jsonl";

  public DeliveryLedger {
    deliveries = List.copyOf(deliveries);
  }

  /**
   * Reads the ledger of an output folder; it is empty where there is none.
   *
   * @throws InputException if it cannot be read, or a line of it is no delivery
   */
  public static DeliveryLedger read(Path output) {
    Path file = output.resolve(FILE);
    try {
      return parsed(file, Files.readAllBytes(file));
    } catch (NoSuchFileException nothingWasSent) {
      return new DeliveryLedger(List.of(), 0, false);
    } catch (IOException failed) {
      throw InputException.unreadable(file.toString(), failed);
    }
  }

  /** The last line ends in no break where a crash, or an editor, left it so. */
  private static DeliveryLedger parsed(Path file, byte[] content) {
    List<Delivery> deliveries = new ArrayList<>();
    int from = 0;
    for (int number = 1; from < content.length; number++) {
      int end = endOfLine(content, from);
      byte[] line = Arrays.copyOfRange(content, from, end);
      Optional<Delivery> delivery = DeliveryJson.read(line);
      if (delivery.isPresent()) {
        deliveries.add(delivery.get());
      } else if (end == content.length) {
        return new DeliveryLedger(deliveries, from, true);
      } else if (!new String(line, StandardCharsets.UTF_8).isBlank()) {
        throw noDelivery(file, number);
      }
      from = end + 1;
    }
    return new DeliveryLedger(deliveries, content.length, false);
  }

  private static int endOfLine(byte[] content, int from) {
    int end = from;
    while (end < content.length && content[end] != '\n') {
      end++;
    }
    return end;
  }

  private static InputException noDelivery(Path file, int line) {
    return new InputException(
        InputException.Source.DATA,
        "Cannot tell who has the report: line %s of %s is not what hindsight wrote. Mend or delete that line; without the file everybody gets the report again."
            .formatted(line, file));
  }

  /**
   * Opens the file to write on; half a line at its end is cut off.
   *
   * @throws dev.hindsight.publish.OutputException if it cannot be written to
   */
  public Journal open(OutputLock lock) {
    return Journal.open(lock, FILE, bytes);
  }

  /** What was sent, or may have been, to an address of a quarter's reports, oldest first. */
  List<Delivery> received(String address, String quarter) {
    List<Delivery> received = new ArrayList<>();
    for (Delivery each : deliveries) {
      if (each.recipient().equals(address) && each.quarter().equals(quarter)) {
        switch (each.outcome()) {
          case SENDING -> received.add(each);
          case SENT, UNKNOWN -> {
            withdrawSending(received, each);
            received.add(each);
          }
          case FAILED -> withdrawSending(received, each);
          case SKIPPED -> {}
        }
      }
    }
    return received;
  }

  /** What came of it is known with the next line. */
  private static void withdrawSending(List<Delivery> received, Delivery next) {
    received.removeIf(
        each ->
            each.outcome() == Outcome.SENDING
                && each.slice().equals(next.slice())
                && each.reportId().equals(next.reportId()));
  }
}
