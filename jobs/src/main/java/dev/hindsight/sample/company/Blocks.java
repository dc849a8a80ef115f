package dev.hindsight.sample.company;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The blocks of a company, each made from the company and its index alone. What was made last is
 * remembered, in bounded memory. Not for use by several threads at once.
 */
public final class Blocks {

  /** How far accounts look for items to wait for, in blocks to either side. */
  public static final int REACH = 24;

  private static final int REMEMBERED = 8 * REACH;

  /** A block before its accounts wait for anything. */
  private record Core(List<Deal> deals, List<RoadmapItem> items) {}

  private final SampleCompany company;
  private final DealMaker dealMaker;
  private final RoadmapMaker roadmapMaker;
  private final CustomerMaker customerMaker;
  private final Map<Long, Core> cores =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Core> eldest) {
          return size() > REMEMBERED;
        }
      };

  public Blocks(SampleCompany company) {
    this.company = company;
    this.dealMaker = new DealMaker(company);
    this.roadmapMaker = new RoadmapMaker(company);
    this.customerMaker = new CustomerMaker(company, this);
  }

  /** All blocks, in order. */
  public Stream<Block> all() {
    return LongStream.range(0, company.blocks()).mapToObj(this::block);
  }

  public Block block(long index) {
    Core core = core(index);
    List<Account> accounts = new ArrayList<>();
    for (int slot = 0; slot < AccountFrame.PER_BLOCK; slot++) {
      accounts.add(customerMaker.account(index * AccountFrame.PER_BLOCK + slot, core.deals()));
    }
    return new Block(index, core.deals(), core.items(), accounts);
  }

  /** The deals of a block, without making its accounts. */
  public List<Deal> deals(long index) {
    return core(index).deals();
  }

  /** The roadmap items of a block. */
  List<RoadmapItem> items(long index) {
    return core(index).items();
  }

  private Core core(long index) {
    Core known = cores.get(index);
    if (known == null) {
      List<Deal> deals = makeDeals(index);
      known = new Core(deals, roadmapMaker.items(index, deals));
      cores.put(index, known);
    }
    return known;
  }

  private List<Deal> makeDeals(long block) {
    int[] counts = requestCounts(block);
    long request = block * SampleCompany.REQUESTS_PER_BLOCK;
    List<Deal> deals = new ArrayList<>();
    for (int slot = 0; slot < DealFrame.PER_BLOCK; slot++) {
      long index = block * DealFrame.PER_BLOCK + slot;
      AccountFrame account = AccountFrame.of(company, AccountFrame.ofDeal(index));
      int count = (int) Math.max(0, Math.min(counts[slot], company.requests() - request));
      deals.add(dealMaker.deal(DealFrame.of(company, index, account), request, count));
      request += count;
    }
    return deals;
  }

  /** How many requests each deal of a block has: 32 one, 6 two, 2 three, the others none. */
  private int[] requestCounts(long block) {
    int[] counts = new int[DealFrame.PER_BLOCK];
    for (int slot = 0; slot < 40; slot++) {
      counts[slot] = slot < 32 ? 1 : slot < 38 ? 2 : 3;
    }
    company.draws(Draws.Kind.BLOCK, block).shuffle(counts);
    return counts;
  }
}
