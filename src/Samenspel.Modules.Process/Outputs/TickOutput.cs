using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Outputs;

/// <param name="What">What shows that it is there.</param>
/// <param name="Where">Where that can be found.</param>
/// <param name="MadeBy">Who made it: a body or a role.</param>
/// <param name="Date">Since when it is there.</param>
internal sealed record TickOutput(DossierId Id, int Track, string Output, string? What, string? Where, string? MadeBy, string? Date) : IWrite, IAboutDossier;

/// <summary>Says that an output is there, with what shows it.</summary>
internal sealed class TickOutputHandler(SamenspelDb db, WorkKeeping keeping, RecordEntry entry) : IHandle<TickOutput, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(TickOutput request, CancellationToken cancellation) => keeping.KeepAsync(
        (request.Id, request.Track, null),
        turn => Task.FromResult(Keep(request, turn)),
        cancellation);

    private Outcome<Guid> Keep(TickOutput request, WorkTurn turn)
    {
        if (turn.View.Content.Output(request.Output) is not { } output)
        {
            return new Refusal(RefusalKind.NotFound, "process.unknown-output", WorkTexts.Unknown_Output);
        }

        var refusals = new List<Refusal>();
        if (turn.View.Ready(output.Id) is not null)
        {
            refusals.Add(new(RefusalKind.Conflict, "process.output-ready", WorkTexts.Output_ReadyAlready));
        }

        var (what, where, madeBy) = (Line(request.What, nameof(request.What), refusals), Line(request.Where, nameof(request.Where), refusals), Line(request.MadeBy, nameof(request.MadeBy), refusals));
        var read = DateRule.Read(request.Date, WorkTexts.Output_Date, nameof(request.Date), turn.View.Process.Today);
        refusals.AddRange(read.Refusals);
        if (read.TryGet(out var date) && date > turn.View.Process.Today)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.output-in-future", WorkTexts.Output_InFuture, nameof(request.Date)));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        var made = new OutputEvidence
        {
            Id = Guid.CreateVersion7(turn.Now),
            DossierId = request.Id,
            Track = request.Track,
            Output = output.Id,
            What = what,
            Where = where,
            MadeBy = madeBy,
            Date = date,
            TickedAt = turn.Now,
            TickedBy = turn.By,
            Organisation = turn.For,
        };
        db.Add(made);
        entry.Detail("output", output.Id);
        entry.Detail("evidence", made.Id.ToString());
        return made.Id;
    }

    private static string Line(string? text, string field, List<Refusal> refusals)
    {
        var line = LineInput.Read(text);
        if (line.Length is 0 or > OutputEvidence.TextMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.output-evidence", Phrase.With(WorkTexts.Evidence_Wanted, OutputEvidence.TextMaxLength), field));
        }

        return line;
    }
}
