using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Modules.Process.Working;

/// <summary>The work in a track, as far as the asker may see it.</summary>
internal sealed record WorkView(
    ProcessView Process,
    ModelWork Content,
    TrackStanding Standing,
    WorkAsker Asker,
    IReadOnlyList<QuestionItem> Questions,
    IReadOnlyList<OutputEvidence> Evidence,
    IReadOnlyList<WarningNote> Notes)
{
    public int Track => Standing.Track.Number;

    public QuestionItem? Question(string? id) => Questions.FirstOrDefault(one => one.Id == id);

    public IEnumerable<QuestionItem> In(PhaseWork phase) => Questions.Where(one => phase.Questions.Any(question => question.Id == one.Id));

    public OutputEvidence? Ready(string output) => Evidence.FirstOrDefault(one => one.Output == output && one.Stands);
}
