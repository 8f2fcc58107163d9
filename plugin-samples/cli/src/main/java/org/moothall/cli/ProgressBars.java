package org.moothall.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws a bar on the terminal for the stage that is going on, and clears it away at its end. */
final class ProgressBars implements ProgressDisplay {
  private static final int WIDTH = 78;

  private String stage = "";
  private Optional<ProgressBar> bar = Optional.empty();

  @Override
  public void at(String now, long done, long total) {
    if (!now.equals(stage)) {
      close();
      stage = now;
      bar = Optional.of(bar(now, total));
    }
    bar.ifPresent(b -> b.stepTo(done));
  }

  private static ProgressBar bar(String stage, long total) {
    return new ProgressBarBuilder()
        .setTaskName(stage)
        .setInitialMax(total > 0 ? total : -1)
        .setStyle(ProgressBarStyle.ASCII)
        .hideEta()
        .clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
        .build();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
