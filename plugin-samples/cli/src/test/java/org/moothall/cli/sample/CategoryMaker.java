package org.moothall.cli.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Draws the seat categories a resident can stand for. */
final class CategoryMaker {
  /** Buildings whose ground floor has shops. */
  private static final Set<Integer> SHOP_BUILDINGS = Set.of(1, 2, 5);

  private final SplittableRandom random;

  CategoryMaker(SplittableRandom random) {
    this.random = random;
  }

  /** Returns the resident with categories drawn by what is known of the person. */
  Resident assign(Resident who, boolean foreign) {
    var chances = chances(who, foreign);
    var drawn = new ArrayList<Category>();
    chances.forEach(
        (category, chance) -> {
          if (random.nextDouble() < chance) {
            drawn.add(category);
          }
        });
    return who.standingFor(withoutClash(drawn));
  }

  /** Whoever supervises the committee does not sit on it. */
  private static List<Category> withoutClash(List<Category> drawn) {
    if (!drawn.contains(Category.VILLAGE_COMMITTEE)) {
      return drawn;
    }
    return drawn.stream().filter(category -> category != Category.SUPERVISORY).toList();
  }

  private static Map<Category, Double> chances(Resident who, boolean foreign) {
    boolean old = who.cohort() == Cohort.OLD;
    boolean young = who.cohort() == Cohort.YOUNG;
    var chances = new EnumMap<Category, Double>(Category.class);
    chances.put(Category.PARTY_BRANCH, who.party() ? 0.16 : 0.0);
    chances.put(Category.VILLAGE_COMMITTEE, foreign || who.tenant() ? 0.0 : 0.035);
    chances.put(Category.SUPERVISORY, foreign ? 0.0 : 0.04);
    chances.put(Category.WOMEN, who.female() ? 0.14 : 0.0);
    chances.put(Category.YOUTH, young ? 0.35 : 0.0);
    chances.put(Category.SENIORS, old ? 0.3 : 0.0);
    chances.put(Category.CADRE, old && who.party() ? 0.15 : 0.0);
    chances.put(Category.CHAMBER, keepsShop(who) ? 0.6 : 0.006);
    chances.put(Category.KNOWLEDGE, old ? 0.09 : 0.14);
    chances.put(Category.ENTERPRISE, old ? 0.0 : 0.06);
    chances.put(Category.OUTSIDE, who.tenant() ? 1.0 : 0.0);
    chances.put(Category.CONGRESS, foreign ? 0.0 : 0.012);
    chances.put(Category.SOCIAL_ORG, 0.05);
    return chances;
  }

  private static boolean keepsShop(Resident who) {
    return who.home().floor() == 1
        && SHOP_BUILDINGS.contains(who.home().building())
        && who.cohort() == Cohort.MIDDLE;
  }
}
