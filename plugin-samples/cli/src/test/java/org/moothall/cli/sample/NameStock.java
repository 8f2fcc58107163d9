package org.moothall.cli.sample;

import java.util.List;

/**
 * Names that go together: family names with the given names heard beside them.
 *
 * @param familyFirst whether the family name is written first and without a space
 */
record NameStock(
    boolean familyFirst, List<String> families, List<List<String>> women, List<List<String>> men) {

  /** Given names by cohort, in the order of {@link Cohort}. */
  static final NameStock CHINESE =
      new NameStock(
          true,
          words(
              "赵 钱 孙 李 周 吴 郑 王 冯 陈 蒋 沈 韩 杨 朱 秦 许 何 吕 施 张 孔 曹 严 华 金 魏 陶 姜 谢 邹 章 苏 潘 葛"
                  + " 范 彭 鲁 韦 马 方 俞 任 袁 柳 史 唐 费 薛 雷 贺 倪 汤 殷 罗 毕 郝 安 常 傅 齐 康 伍 余 顾 孟 黄"
                  + " 穆 萧 尹 姚 邵 汪 毛 戴 宋 庞 熊 纪 舒 屈 项 祝 董 梁 杜 阮 蓝 席 季 贾 路 娄 江 童 颜 郭 梅 林"
                  + " 钟 徐 邱 骆 高 夏 蔡 田 樊 胡 凌 霍"),
          List.of(
              words("思琪 雨桐 佳怡 梦瑶 若溪 欣然 可心 晨曦 诗涵 语嫣 安琪 一诺 子衿 知夏 沐晴"),
              words("晓红 丽萍 海燕 静怡 雅琴 春梅 慧敏 玲玲 建芳 立群 冬梅 文静 亚男 凌云 小莉 秋霞 卫红 燕妮 红霞 培英"),
              words("秀珍 桂芳 玉兰 淑琴 凤英 美华 月娥 惠芬 素云 金娣 雪琴 佩芳 瑞珍 菊仙 翠英 文娟 爱珠 宝娣 兰芬 锦秀 慧珠 银凤")),
          List.of(
              words("浩然 子轩 宇航 天翼 俊杰 嘉豪 逸飞 泽宇 景行 思远 一帆 明哲 乐天 书恒 星野"),
              words("志强 海涛 立新 文斌 卫东 晓峰 国栋 建平 永刚 学军 少华 一鸣 春生 向阳 大勇 伟民 振宇 明辉 继东 跃进"),
              words("德明 建中 永福 国梁 根生 志远 宝善 庆余 世昌 长林 福田 松年 维新 伯钧 炳文 阿大 兴民 克勤 泽霖 树人 友仁 家驹")));

  /** One stock for each part of the world the foreign residents come from. */
  static final List<NameStock> FOREIGN =
      List.of(
          foreign(
              "Abernethy Fairweather Pennington Trevanion Winterbourne Harcastle Whitlock Macandrew"
                  + " Thistlewood Ashdown Goldacre Tennant",
              "Margaret Helen Fiona Claire Hannah Maeve Tamsin Grace Winifred Beatrix",
              "Alan Callum Walter Piers Patrick Rhys Nigel Julian Gareth Bernard"),
          foreign(
              "Okonjo Oyelaran Mwangi Ndiaye Osei Adeyinka Kiprono",
              "Adaeze Wanjiru Thandi Ngozi Esther Abena Ifeoma",
              "Chidi Otieno Emeka Kofi Desmond Samuel Tunde"),
          foreign(
              "Ramanathan Bhattarai Mukherjee Venkatesan Qureshi Sethi",
              "Priya Sunita Noor Kavita Meera Lakshmi",
              "Rajiv Sanjay Imran Arun Vikram Deepak"),
          foreign(
              "Delacruz Castellano Sandoval Villanueva Ferreira Malherbe",
              "Carmen Dolores Lucia Rosa Odile Luz",
              "Mateo Hugo Andre Felix Anselmo Rafael"),
          foreign(
              "Lindqvist Kowalczyk Brandvold Achterberg Rosenthal Kaplinski",
              "Ingrid Sabine Leonie Agnieszka Astrid Ruth",
              "Tobias Lars Dmitri Pawel Henrik Aksel"));

  List<String> given(boolean female, Cohort cohort) {
    var byCohort = female ? women : men;
    return switch (cohort) {
      case YOUNG -> byCohort.get(0);
      case MIDDLE -> byCohort.get(1);
      case OLD -> byCohort.get(2);
    };
  }

  String join(String family, String given) {
    return familyFirst ? family + given : given + " " + family;
  }

  private static NameStock foreign(String families, String women, String men) {
    return new NameStock(false, words(families), anyCohort(words(women)), anyCohort(words(men)));
  }

  private static List<List<String>> anyCohort(List<String> given) {
    return List.of(given, given, given);
  }

  private static List<String> words(String spaced) {
    return List.of(spaced.split(" "));
  }
}
