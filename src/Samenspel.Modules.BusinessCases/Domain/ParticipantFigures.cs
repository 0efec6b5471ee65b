using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>What one participant has today and wishes alone.</summary>
internal sealed class ParticipantFigures
{
    public Guid CaseId { get; init; }

    public ParticipantId ParticipantId { get; init; }

    /// <summary>How hard the number of inhabitants is; the number itself is the dossier's.</summary>
    public FigureQuality? InhabitantsQuality { get; set; }

    public decimal? FteToday { get; set; }

    public FigureQuality? TodayQuality { get; set; }

    public CaseSource? TodaySource { get; set; }

    /// <summary>Null when it is missing or when a norm gives it.</summary>
    public decimal? FteAlone { get; set; }

    public FigureQuality? AloneQuality { get; set; }

    public CaseSource? AloneSource { get; set; }

    public AloneOrigin AloneOrigin { get; set; }

    /// <summary>The id of the norm; null unless a norm gives the figure.</summary>
    public string? AloneNorm { get; set; }

    public ParticipantFigures For(Guid other, ParticipantId participant) => new()
    {
        CaseId = other,
        ParticipantId = participant,
        InhabitantsQuality = InhabitantsQuality,
        FteToday = FteToday,
        TodayQuality = TodayQuality,
        TodaySource = TodaySource,
        FteAlone = FteAlone,
        AloneQuality = AloneQuality,
        AloneSource = AloneSource,
        AloneOrigin = AloneOrigin,
        AloneNorm = AloneNorm,
    };
}
