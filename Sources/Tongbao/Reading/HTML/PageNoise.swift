/// Lines of a page that are no part of a notice: buttons, counters, links to other pages, captions.
enum PageNoise {
  private static let longest = 60

  private static let buttons: PhraseSet = [
    "打印", "打印本页", "我要打印", "关闭", "关闭窗口", "关闭本页", "返回", "返回顶部", "返回首页", "收藏", "加入收藏", "分享",
    "分享到", "分享至", "字号", "字体", "大中小", "扫一扫", "扫码", "微信扫一扫", "手机看", "视力保护色", "无障碍", "阅读次数",
    "浏览次数", "浏览量", "浏览", "点击数", "点击量", "点击", "访问量", "访问次数", "阅读量", "阅读", "人气", "您是第",
    "上一篇", "下一篇", "上一条", "下一条", "上一页", "下一页", "没有了", "评论", "我要评论", "纠错", "我要纠错", "点赞",
    "复制链接", "保存", "下载本页", "大", "推荐",
  ]
  private static let closers: PhraseSet = [
    "相关阅读", "相关链接", "相关新闻", "相关文章", "相关信息", "相关稿件", "相关内容", "相关报道", "相关推荐", "延伸阅读",
    "推荐阅读", "热门推荐", "热点推荐", "上一篇", "下一篇", "上一条", "下一条", "扫一扫", "版权声明", "免责声明", "网友评论",
    "主办单位", "主办:", "版权所有", "承办单位", "网站地图", "友情链接", "联系我们", "返回顶部",
  ]
  private static let bylines: PhraseSet = [
    "责任编辑", "编辑", "责编", "审核", "校对", "初审", "复审", "终审", "一审", "二审", "三审", "值班编辑", "值班主任", "编审",
    "信息员", "录入",
  ]
  private static let captions: PhraseSet = ["图为", "上图", "下图", "▲", "△", "↑", "图1", "图2", "图3", "图一", "图二"]
  private static let captionEnds: PhraseSet = ["摄", "摄影", "供图", "资料图", "资料图片", "配图", "图片来源:网络", "制图"]

  /// 【打印】【关闭】, 分享到：, 浏览次数：210. `line` is folded.
  static func isButton(_ line: [UInt16]) -> Bool {
    let start = line.first == 0x5B ? 1 : 0
    guard line.count <= longest, !line.contains(0x3002), let end = buttons.end(in: line, at: start) else {
      return false
    }
    // 返回公款 or 阅读文件 goes on in words; a button ends, or goes on with a mark, a digit or another button.
    guard end < line.count else { return true }
    return !PrintedDate.isHan(line[end]) || buttons.end(in: line, at: end) != nil
  }

  /// 相关阅读, 上一篇：…, 版权所有…: what follows belongs to other pages.
  static func isCloser(_ line: [UInt16]) -> Bool {
    line.count <= longest && closers.end(in: line, at: line.first == 0x5B ? 1 : 0) != nil
  }

  /// 责任编辑：李某, (编辑 王某).
  static func isByline(_ line: [UInt16]) -> Bool {
    let start = line.first == 0x28 || line.first == 0x5B ? 1 : 0
    guard line.count <= 40, let end = bylines.end(in: line, at: start), end < line.count else { return false }
    return line[end] == 0x3A || line[end] == 0x20
  }

  /// 图为某市纪委监委干部走访群众。张某 摄
  static func isCaption(_ line: [UInt16], followsImage: Bool) -> Bool {
    guard line.count <= 100 else { return false }
    var end = line.count
    while end > 0, line[end - 1] == 0x29 || line[end - 1] == 0x3002 || line[end - 1] == 0x5D { end -= 1 }
    let endsSo = captionEnds.start(in: line, endingAt: end) != nil
    let beginsSo = captions.end(in: line, at: line.first == 0x28 ? 1 : 0) != nil
    return endsSo && (followsImage || beginsSo || line.count <= 60)
      || beginsSo && (followsImage || line.count <= 60)
  }
}
