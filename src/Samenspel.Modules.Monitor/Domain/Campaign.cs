using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Monitor.Domain;

/// <summary>One time that municipalities are asked with whom they work.</summary>
internal sealed class Campaign
{
    public const int TitleMaxLength = 120;

    public Guid Id { get; init; }

    /// <summary>The monitor body that runs it.</summary>
    public OrganisationId Organisation { get; init; }

    public string TitleNl { get; private set; } = "";

    /// <summary>Empty: the Dutch one holds in both languages.</summary>
    public string TitleEn { get; private set; } = "";

    /// <summary>The first day on which can be answered; municipalities count as they are on it.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which can be answered.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>The version of the questions, taken when the campaign was made.</summary>
    public int SurveyVersion { get; init; }

    /// <summary>Whether everybody sees the result, or only who was asked.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>The CBS codes of who is asked, by code.</summary>
    public IReadOnlyList<string> Asked { get; private set; } = [];

    /// <summary>When who has not answered was last reminded.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What came of it, fixed when it was closed.</summary>
    public CampaignResult? Result { get; private set; }

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public void Keep(CampaignDraft draft, DateTimeOffset now)
    {
        (TitleNl, TitleEn, From, Until, IsPublic) = (draft.TitleNl, draft.TitleEn, draft.From, draft.Until, draft.IsPublic);
        Asked = [.. draft.Asked.Order(StringComparer.Ordinal)];
        Touch(now);
    }

    public void Remind(DateTimeOffset now)
    {
        RemindedAt = now;
        Touch(now);
    }

    public void Close(CampaignResult result, DateTimeOffset now)
    {
        (Result, ClosedAt) = (result, now);
        Touch(now);
    }

    public CampaignState StateOn(DateOnly today) => this switch
    {
        { ClosedAt: not null } => CampaignState.Closed,
        _ when today < From => CampaignState.Planned,
        _ when today > Until => CampaignState.Over,
        _ => CampaignState.Running,
    };

    private void Touch(DateTimeOffset now) => (Version, ChangedAt) = (Version + 1, now);
}

/// <summary>How far a campaign is.</summary>
internal enum CampaignState
{
    /// <summary>Nobody can answer yet.</summary>
    Planned,

    /// <summary>Can be answered.</summary>
    Running,

    /// <summary>Answers are no longer taken; reactions still are.</summary>
    Over,

    /// <summary>Its figures are fixed.</summary>
    Closed,
}

/// <summary>What whoever runs a campaign decides about it.</summary>
/// <param name="Asked">The codes of who is asked.</param>
internal sealed record CampaignDraft(string TitleNl, string TitleEn, DateOnly From, DateOnly Until, bool IsPublic, IReadOnlyList<string> Asked);
