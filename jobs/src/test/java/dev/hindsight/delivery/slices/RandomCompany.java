package dev.hindsight.delivery.slices;

import dev.hindsight.exports.config.mail.Slice;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Small companies, some teams of which are large, and every kind of request in one. */
final class RandomCompany {

  static final List<String> TEAMS = List.of("North", "South", "");
  static final List<String> MANAGERS = List.of("Ada", "Grace", "José");

  private static final List<TradeOff> EVERY_KIND = everyKind();
  private static final Map<String, Integer> PLACES = places();

  /** How many kinds of requests there are: by team, product manager, answer, outcome. */
  static final int UNKNOWNS = EVERY_KIND.size();

  private RandomCompany() {}

  private static List<TradeOff> everyKind() {
    List<TradeOff> every = new ArrayList<>();
    for (String team : TEAMS) {
      for (String manager : MANAGERS) {
        for (DecisionClass answer : RequestCounts.ANSWERS) {
          for (DealOutcome outcome : DealOutcome.values()) {
            every.add(CompanyFixture.request(every.size(), team, manager, answer, outcome));
          }
        }
      }
    }
    return List.copyOf(every);
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    EVERY_KIND.forEach(kind -> places.put(kind.requestId(), places.size()));
    return places;
  }

  /** Of how many requests of each kind, none to a dozen; some teams and managers have none. */
  static List<TradeOff> drawn(Random random) {
    int teams = 1 + random.nextInt(TEAMS.size());
    int managers = 1 + random.nextInt(MANAGERS.size());
    int most = 1 + random.nextInt(12);
    boolean isSparse = random.nextInt(3) == 0;
    List<TradeOff> rows = new ArrayList<>();
    for (TradeOff kind : EVERY_KIND) {
      boolean isThere =
          TEAMS.indexOf(kind.salesTeam()) < teams
              && MANAGERS.indexOf(kind.productManager()) < managers
              && !(isSparse && random.nextBoolean());
      int count = isThere ? random.nextInt(most + 1) : 0;
      for (int i = 0; i < count; i++) {
        rows.add(kind);
      }
    }
    return rows;
  }

  /** One to five slices. */
  static List<Slice> slices(Random random) {
    List<Slice> slices = new ArrayList<>();
    TEAMS.subList(0, 2).forEach(team -> slices.add(new Slice(Slice.Kind.SALES_TEAM, team)));
    MANAGERS.forEach(manager -> slices.add(new Slice(Slice.Kind.PRODUCT_MANAGER, manager)));
    Collections.shuffle(slices, random);
    return slices.subList(0, 1 + random.nextInt(slices.size()));
  }

  /** The place of a request among the unknowns. */
  static int unknown(TradeOff row) {
    return PLACES.get(row.requestId());
  }

  /** The places of some kinds of requests. */
  static BitSet unknowns(Predicate<TradeOff> which) {
    BitSet unknowns = new BitSet();
    for (int i = 0; i < UNKNOWNS; i++) {
      if (which.test(EVERY_KIND.get(i))) {
        unknowns.set(i);
      }
    }
    return unknowns;
  }
}
