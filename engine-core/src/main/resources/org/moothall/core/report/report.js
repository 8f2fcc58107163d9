// Draws the charts of a report. Colours are variables of the style sheet, so the same drawing serves light, dark and print.
(function () {
  'use strict';

  var NARROW = 480;
  var FONT_SIZE = 13;
  var SHAPE_SIZE = 10;
  var text = { color: 'var(--ink)', fontSize: FONT_SIZE, fontFamily: getComputedStyle(document.body).fontFamily };
  var faint = { color: 'var(--muted)', fontSize: FONT_SIZE, fontFamily: text.fontFamily };

  function bars(chart, width) {
    var narrow = width < NARROW;
    var ends = chart.figures.map(function (figure, i) {
      var counts = chart.counts[i];
      return counts ? figure + (narrow ? '\n' + counts : ' (' + counts + ')') : figure;
    });
    var longest = Math.max.apply(null, ends.join('\n').split('\n').map(function (line) { return line.length; }));
    return {
      height: chart.names.length * (narrow ? 60 : 36) + 62,
      option: {
        animation: false,
        grid: { left: 4, right: longest * FONT_SIZE * 0.56 + 14, top: 4, bottom: 36, containLabel: true },
        xAxis: {
          type: 'value', min: 0, max: chart.most, minInterval: 1, splitNumber: narrow ? 2 : 5,
          name: chart.axis, nameLocation: 'middle', nameGap: 28, nameTextStyle: faint,
          axisLabel: faint, splitLine: { lineStyle: { color: 'var(--line)' } }
        },
        yAxis: {
          type: 'category', inverse: true, data: chart.names, axisTick: { show: false },
          axisLine: { lineStyle: { color: 'var(--muted)' } },
          axisLabel: Object.assign({ width: narrow ? 92 : 190, overflow: 'break', interval: 0, lineHeight: 14 }, text)
        },
        series: [{
          type: 'bar', barMaxWidth: 22, silent: true, itemStyle: { color: 'var(--group-0)', borderRadius: [0, 3, 3, 0] },
          data: chart.lengths,
          label: Object.assign({ show: true, position: 'right', lineHeight: 16, formatter: function (bar) { return ends[bar.dataIndex]; } }, text)
        }]
      }
    };
  }

  function extent(chart, axis) {
    var values = chart.groups.flatMap(function (group) { return group.points.map(function (point) { return point[axis]; }); });
    var least = values.reduce(function (a, b) { return Math.min(a, b); }, 0);
    var most = values.reduce(function (a, b) { return Math.max(a, b); }, 0);
    return { middle: (least + most) / 2, span: Math.max(most - least, 1) };
  }

  // Both axes get the same scale: near must mean the same in every direction.
  function dots(chart, width) {
    var x = extent(chart, 0);
    var y = extent(chart, 1);
    var height = Math.round(Math.min(Math.max(width * y.span / x.span, width * 0.6), width * 1.1));
    var unit = 1.1 * Math.max(x.span / (width - 36), y.span / (height - 36));
    function axis(name, range, pixels, gap) {
      return {
        type: 'value', min: range.middle - unit * pixels / 2, max: range.middle + unit * pixels / 2,
        name: name, nameLocation: 'middle', nameGap: gap, nameTextStyle: faint,
        axisLabel: { show: false }, axisTick: { show: false }, splitLine: { show: false },
        axisLine: { onZero: true, lineStyle: { color: 'var(--line)' } }
      };
    }
    return {
      height: height,
      option: {
        animation: false,
        grid: { left: 28, right: 8, top: 8, bottom: 28, show: true, borderColor: 'var(--line)' },
        xAxis: Object.assign(axis('first axis of disagreement (no unit)', x, width - 36, 10), { axisLine: { show: false } }),
        yAxis: Object.assign(axis('second axis (no unit)', y, height - 36, 10), { axisLine: { show: false } }),
        series: chart.groups.map(function (group) {
          return {
            type: 'scatter', name: group.name, data: group.points, silent: true,
            symbol: 'path://' + group.shape, symbolSize: SHAPE_SIZE,
            itemStyle: { color: 'var(' + group.colour + ')', opacity: 0.8, borderColor: 'var(--card)', borderWidth: 0.5 }
          };
        })
      }
    };
  }

  function draw(canvas, drawn, chart, width) {
    var plan = (chart.kind === 'bars' ? bars : dots)(chart, width);
    drawn.resize({ width: width, height: plan.height });
    drawn.setOption(plan.option, true);
    var picture = canvas.querySelector('svg');
    picture.setAttribute('viewBox', '0 0 ' + width + ' ' + plan.height);
    picture.setAttribute('aria-hidden', 'true');
  }

  function show(chart) {
    var figure = document.getElementById('chart-' + chart.id);
    var canvas = figure.querySelector('.canvas');
    figure.hidden = false;
    var drawn = echarts.init(canvas, null, { renderer: 'svg', width: 300, height: 200 });
    var last = 0;
    function fit() {
      var width = Math.round(figure.clientWidth);
      if (width > 0 && width !== last) {
        last = width;
        draw(canvas, drawn, chart, width);
      }
    }
    fit();
    new ResizeObserver(fit).observe(figure);
  }

  JSON.parse(document.getElementById('chart-data').textContent).forEach(show);
}());
