internal import Markup

/// The templates of entries that are shown within the text of another.
struct Cards: Sendable {
  let claim: TemplateProgram<ClaimView>
  let figure: TemplateProgram<FigureView>
  let question: TemplateProgram<QuestionView>

  /// The card of an entry; kinds without one print a paragraph with its link.
  func html(of number: Int, in context: PageContext) -> [UInt8] {
    var html: [UInt8] = []
    switch context.guide.entry(number).kind {
    case .claim: claim.render(ClaimView(context: context, number: number), into: &html)
    case .figure: figure.render(FigureView(context: context, number: number), into: &html)
    case .question: question.render(QuestionView(context: context, number: number), into: &html)
    case .section, .term, .reading, .event, .paragraph, .page: break
    }
    return html
  }
}
