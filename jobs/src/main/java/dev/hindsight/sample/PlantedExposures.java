package dev.hindsight.sample;

import dev.hindsight.sample.company.Account;
import dev.hindsight.sample.company.AccountFrame;
import dev.hindsight.sample.company.Blocks;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.RoadmapItem;
import dev.hindsight.sample.company.SampleCompany;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * What the requests of some blocks did to customers that waited for what they pushed out.
 *
 * @param exposing requests that pushed out what a customer is still exposed by on the last day
 * @param parts each request's parts of the revenue of customers that left while exposed, by the
 *     customer's index, in the reporting currency
 */
record PlantedExposures(Set<Long> exposing, Map<Long, Map<Long, Double>> parts) {

  /** The exposures by requests of some blocks, first to last; customers may be of any around. */
  static PlantedExposures of(SampleCompany company, Blocks blocks, long firstBlock, long endBlock) {
    PlantedExposures found = new PlantedExposures(new HashSet<>(), new HashMap<>());
    LongStream.range(firstBlock - Blocks.REACH, endBlock + Blocks.REACH)
        .map(block -> Math.floorMod(block, company.blocks()))
        .distinct()
        .mapToObj(blocks::block)
        .flatMap(block -> block.accounts().stream())
        .forEach(account -> found.add(account, company));
    return found;
  }

  /** A request's parts together; 0 where nobody left for it. */
  double arr(long request) {
    return parts.getOrDefault(request, Map.of()).values().stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  private void add(Account account, SampleCompany company) {
    Optional<LocalDate> month =
        account
            .churn()
            .map(churn -> churn.day().withDayOfMonth(1))
            .filter(day -> isInPanel(day, company));
    List<RoadmapItem> items =
        account.churn().isEmpty()
            ? exposing(account, company.to())
            : month.map(day -> exposing(account, day)).orElse(List.of());
    for (RoadmapItem item : items) {
      List<Long> requests = requests(item, month.orElse(company.to()));
      if (account.churn().isEmpty()) {
        exposing.addAll(requests);
      } else {
        double arr = arr(account, company) / items.size() / requests.size();
        requests.forEach(request -> add(request, account.frame().index(), arr));
      }
    }
  }

  private void add(long request, long account, double arr) {
    parts.computeIfAbsent(request, none -> new TreeMap<>()).merge(account, arr, Double::sum);
  }

  /** Whether a month is complete, and one of the last twelve quarters. */
  private static boolean isInPanel(LocalDate month, SampleCompany company) {
    return !month.isBefore(Quarters.trendStart(company.to()))
        && !month.plusMonths(1).minusDays(1).isAfter(Quarters.windowEnd(company.to()));
  }

  private static List<RoadmapItem> exposing(Account account, LocalDate day) {
    return account.waits().stream()
        .filter(wait -> wait.exposes(day))
        .map(Account.Wait::item)
        .toList();
  }

  private static List<Long> requests(RoadmapItem item, LocalDate day) {
    return item.displacements().stream()
        .filter(displacement -> !displacement.day().isAfter(day))
        .map(RoadmapItem.Displacement::request)
        .toList();
  }

  private static double arr(Account account, SampleCompany company) {
    AccountFrame frame = account.frame();
    LocalDate day = account.churn().orElseThrow().day();
    return frame.tender().reported(frame.arr(), company, day);
  }
}
