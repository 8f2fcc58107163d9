package org.moothall;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import org.moothall.spi.CommitteeSolver;
import org.moothall.spi.EngineProvider;
import org.moothall.spi.Journal;
import org.moothall.spi.KeyVault;
import org.moothall.spi.OpinionScreen;
import org.moothall.spi.OpinionSource;
import org.moothall.spi.PolicyPackProvider;
import org.moothall.spi.ReportRenderer;
import org.moothall.spi.TallyMethod;
import org.moothall.spi.WorkingCalendar;

/**
 * Says how a hall is to be opened. Not safe to share between threads.
 *
 * <p>What is added here wins over what {@link ServiceLoader} finds under the same id.
 */
public final class MoothallBuilder {

  private Optional<Path> directory = Optional.empty();
  private Optional<Journal> journal = Optional.empty();
  private Optional<KeyVault> vault = Optional.empty();
  private InstantSource clock = InstantSource.system();
  private Limits limits = Limits.defaults();
  private OptionalLong sealingSeed = OptionalLong.empty();
  private Optional<WorkingCalendar> calendar = Optional.empty();
  private Optional<CommitteeSolver> solver = Optional.empty();
  private final List<OpinionSource> sources = new ArrayList<>();
  private final List<OpinionScreen> screens = new ArrayList<>();
  private final List<TallyMethod> methods = new ArrayList<>();
  private final List<PolicyPackProvider> packs = new ArrayList<>();
  private final List<ReportRenderer> renderers = new ArrayList<>();

  MoothallBuilder() {}

  /**
   * Keeps record, keys and index in this directory, which is made when missing. Without it, and
   * without {@link #journal}, everything is kept in memory and gone when the hall closes.
   */
  public MoothallBuilder directory(Path value) {
    directory = Optional.of(value);
    return this;
  }

  /**
   * Keeps the record here and the keys there, instead of in a directory; the index is then kept in
   * memory.
   */
  public MoothallBuilder journal(Journal entries, KeyVault keys) {
    journal = Optional.of(entries);
    vault = Optional.of(keys);
    return this;
  }

  /** Reads the time here; the system's clock by default. */
  public MoothallBuilder clock(InstantSource value) {
    clock = value;
    return this;
  }

  /** Takes no more of anything than this. */
  public MoothallBuilder limits(Limits value) {
    limits = value;
    return this;
  }

  /**
   * Makes the keys that seal personal data out of a seed instead of the system's random source, so
   * that the same commands give the same record byte for byte. Whoever knows the seed can open
   * every seal: for tests and public demonstrations only.
   */
  public MoothallBuilder sealingSeed(long value) {
    sealingSeed = OptionalLong.of(value);
    return this;
  }

  /** Reckons deadlines by this calendar; Monday to Friday, nine to five, UTC by default. */
  public MoothallBuilder calendar(WorkingCalendar value) {
    calendar = Optional.of(value);
    return this;
  }

  /** Draws councils with this solver. */
  public MoothallBuilder solver(CommitteeSolver value) {
    solver = Optional.of(value);
    return this;
  }

  /** Reads this format, too. */
  public MoothallBuilder source(OpinionSource value) {
    sources.add(value);
    return this;
  }

  /** Asks this screen, too. */
  public MoothallBuilder screen(OpinionScreen value) {
    screens.add(value);
    return this;
  }

  /** Knows this method of counting, too. */
  public MoothallBuilder method(TallyMethod value) {
    methods.add(value);
    return this;
  }

  /** Offers these packs, too. */
  public MoothallBuilder packs(PolicyPackProvider value) {
    packs.add(value);
    return this;
  }

  /** Writes this format of report, too. */
  public MoothallBuilder renderer(ReportRenderer value) {
    renderers.add(value);
    return this;
  }

  /**
   * Opens the hall: reads the record through, and builds whatever is derived from it.
   *
   * @throws IllegalStateException if no engine is on the class path
   * @throws RecordDamagedException if the record is not what was written
   * @throws StorageException if the directory can't be used
   */
  public Moothall open() {
    EngineProvider engine =
        ServiceLoader.load(EngineProvider.class)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "No engine is on the class path. Maybe add org.moothall:moothall-engine-core."));
    return engine.open(this);
  }

  /** Where everything is kept, if in a directory. */
  public Optional<Path> directory() {
    return directory;
  }

  /** Where the record is kept, if the host brought a journal. */
  public Optional<Journal> journal() {
    return journal;
  }

  /** Where the keys are kept, if the host brought a journal. */
  public Optional<KeyVault> vault() {
    return vault;
  }

  /** Where the time is read. */
  public InstantSource clock() {
    return clock;
  }

  /** How much is taken of anything. */
  public Limits limits() {
    return limits;
  }

  /** The seed of the sealing keys, if they are not random. */
  public OptionalLong sealingSeed() {
    return sealingSeed;
  }

  /** The calendar, if the host brought one. */
  public Optional<WorkingCalendar> calendar() {
    return calendar;
  }

  /** The solver, if the host brought one. */
  public Optional<CommitteeSolver> solver() {
    return solver;
  }

  /** Formats the host brought. */
  public List<OpinionSource> sources() {
    return List.copyOf(sources);
  }

  /** Screens the host brought. */
  public List<OpinionScreen> screens() {
    return List.copyOf(screens);
  }

  /** Methods of counting the host brought. */
  public List<TallyMethod> methods() {
    return List.copyOf(methods);
  }

  /** Packs the host brought. */
  public List<PolicyPackProvider> packs() {
    return List.copyOf(packs);
  }

  /** Formats of report the host brought. */
  public List<ReportRenderer> renderers() {
    return List.copyOf(renderers);
  }
}
