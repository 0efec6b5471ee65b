using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Memos;

/// <summary>The question to a council in words: what each kind of decision means, and what it does not ask.</summary>
internal static class QuestionWords
{
    private const string Consent = "consent";
    private const string View = "view";
    private const string Wishes = "wishes-and-concerns";

    public static string Title(ProcessView view, CouncilQuestion question)
    {
        var subject = view.Running.Count() > 1 ? $"{view.Dossier.Title}, {question.Track.Track.Name}" : view.Dossier.Title;
        return question.Asked.Kind.Id switch
        {
            Consent => Phrase.With(ProcessMemoTexts.Title_Consent, subject),
            View => Phrase.With(ProcessMemoTexts.Title_View, subject),
            Wishes => Phrase.With(ProcessMemoTexts.Title_Wishes, subject),
            _ => Phrase.With(ProcessMemoTexts.Title_Other, DecisionWords.In(question.Gate.Gate.Gate.Name), subject),
        };
    }

    /// <summary>The question with its meaning in law; when it is wanted; what is not asked.</summary>
    public static IEnumerable<string> Asked(ProcessView view, CouncilQuestion question, DossierParticipant who)
    {
        yield return string.Join(' ', new[] { Question(question), Grounds(question.Asked.Kind), When(question), First(question, who) }.OfType<string>());
        if (NotAsked(view, question) is { } not)
        {
            yield return not;
        }
    }

    public static IEnumerable<MemoPoint> Ifs(CouncilQuestion question, DossierParticipant who)
    {
        if (!question.Asked.Kind.IsApproval)
        {
            yield return new(MemoQuestion.YouSayNo, Phrase.With(ProcessMemoTexts.If_NotApproval, DecisionWords.In(question.Asked.Required.Name)));
            yield break;
        }

        var gate = DecisionWords.In(question.Gate.Gate.Gate.Name);
        var rule = question.Gate.Rule switch
        {
            GateRuleKind.All => Phrase.With(ProcessMemoTexts.If_All, gate),
            GateRuleKind.AllButLeaving => Phrase.With(ProcessMemoTexts.If_AllButLeaving, gate),
            _ => Phrase.With(ProcessMemoTexts.If_Number, gate, question.Gate.Needed, question.Gate.Counted.Count),
        };
        yield return new(MemoQuestion.YouSayNo, $"{rule} {Phrase.With(ProcessMemoTexts.If_ChooseYou, who.Name)}");
        yield return new(MemoQuestion.AnotherSaysNo, ProcessMemoTexts.If_ChooseOther);
    }

    private static string Question(CouncilQuestion question)
    {
        var kind = question.Asked.Kind;
        var law = kind is { Law: { } act, Article: { } article } ? Phrase.With(ProcessMemoTexts.Law, act, article) : kind.Law is { } only ? $" ({only})" : "";
        return kind.Id switch
        {
            Consent => Phrase.With(ProcessMemoTexts.Ask_Consent, law),
            View => Phrase.With(ProcessMemoTexts.Ask_View, law),
            Wishes => Phrase.With(ProcessMemoTexts.Ask_Wishes, law),
            _ => Phrase.With(ProcessMemoTexts.Ask_Other, law, DecisionWords.In(question.Gate.Gate.Gate.Asks)),
        };
    }

    private static string? Grounds(DecisionKind kind) => kind.Grounds.Count > 0
        ? Phrase.With(ProcessMemoTexts.Grounds, string.Join(ProcessMemoTexts.Or, kind.Grounds.Select(ground => DecisionWords.In(ground.Name))))
        : kind.IsApproval ? null : ProcessMemoTexts.NoApproval;

    private static string When(CouncilQuestion question) => question.Cell.By is { } by ? Phrase.With(ProcessMemoTexts.By, Show.Date(by)) : ProcessMemoTexts.NoDay;

    // What has to be there before it is this council's turn.
    private static string? First(CouncilQuestion question, DossierParticipant who)
    {
        if (question.IsLater)
        {
            return Phrase.With(ProcessMemoTexts.First_Gate, DecisionWords.In(question.Track.Present!.Gate.Gate.Name));
        }

        var before = question.Cell.State == CellState.Waits ? question.Gate.Before(question.Asked, who.Id.Value).ToList() : [];
        return before.Count == 0 ? null : Phrase.With(ProcessMemoTexts.First_Decision, string.Join(", ", before.Select(one => $"{DecisionWords.In(one.Body.Name)}: {DecisionWords.In(one.Required.Name)}")));
    }

    private static string? NotAsked(ProcessView view, CouncilQuestion question) => question.Asked.Kind.Id switch
    {
        Consent => ProcessMemoTexts.Not_Consent,
        View => ProcessMemoTexts.Not_View,
        Wishes => ProcessMemoTexts.Not_Wishes,
        _ => view.Model?.Lock.Id == question.Gate.Gate.Id ? ProcessMemoTexts.Not_What : null,
    };
}
