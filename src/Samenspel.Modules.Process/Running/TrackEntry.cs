using Samenspel.Kernel;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Running;

/// <summary>A track as somebody fills it in.</summary>
internal sealed record TrackEntry(string? Name, string? Scope, string? StartPhase = null, string? StartedOn = null, string? StartGround = null)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name + Scope + StartedOn + StartGround);

    /// <summary>Name and scope, and all that is wrong with them.</summary>
    /// <param name="others">The names that are taken.</param>
    /// <param name="prefix">What stands before the names of the fields.</param>
    public (string Name, string Scope) ReadNames(IEnumerable<string> others, string prefix, List<Refusal> refusals)
    {
        var (name, scope) = (LineInput.Read(Name), LineInput.Read(Scope));
        if (name.Length is 0 or > RunTrack.NameMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.track-name", Phrase.With(ProcessTexts.Track_NameWanted, RunTrack.NameMaxLength), prefix + nameof(Name)));
        }
        else if (others.Contains(name, StringComparer.CurrentCultureIgnoreCase))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.track-name-taken", Phrase.With(ProcessTexts.Track_NameTaken, name), prefix + nameof(Name)));
        }

        if (scope.Length > RunTrack.ScopeMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.track-scope", Phrase.With(ProcessTexts.Track_ScopeTooLong, RunTrack.ScopeMaxLength), prefix + nameof(Scope)));
        }

        return (name, scope);
    }

    /// <summary>The whole track, and all that is wrong with it.</summary>
    public RunTrack Read(RunModel model, int number, IEnumerable<string> others, DateOnly today, string prefix, List<Refusal> refusals)
    {
        var (name, scope) = ReadNames(others, prefix, refusals);
        var phase = string.IsNullOrEmpty(StartPhase) ? model.Phases[0] : model.Phase(StartPhase);
        if (phase is null)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.unknown-phase", ProcessTexts.Track_UnknownPhase, prefix + nameof(StartPhase)));
        }

        var isLater = phase is { Number: > 1 };
        var ground = LineInput.Read(StartGround);
        if (ground.Length > RunTrack.ReasonMaxLength || (isLater && ground.Length == 0))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.start-ground", Phrase.With(ProcessTexts.Track_GroundWanted, RunTrack.ReasonMaxLength), prefix + nameof(StartGround)));
        }

        return new()
        {
            Number = number,
            Name = name,
            Scope = scope,
            StartPhase = phase?.Id ?? "",
            StartedOn = ReadStart(isLater, today, prefix, refusals),
            StartGround = ground,
        };
    }

    private DateOnly? ReadStart(bool isLater, DateOnly today, string prefix, List<Refusal> refusals)
    {
        if (!isLater && string.IsNullOrWhiteSpace(StartedOn))
        {
            return null;
        }

        var read = DateRule.Read(StartedOn, ProcessTexts.Track_StartedOn, prefix + nameof(StartedOn), today);
        refusals.AddRange(read.Refusals);
        if (!read.TryGet(out var day))
        {
            return null;
        }

        if (day > today)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.start-in-future", ProcessTexts.Track_StartInFuture, prefix + nameof(StartedOn)));
        }

        return day;
    }
}
