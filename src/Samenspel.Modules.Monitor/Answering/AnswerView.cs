using Samenspel.Engine.Surveys;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Domain;

namespace Samenspel.Modules.Monitor.Answering;

/// <summary>What one municipality says in a campaign, with what others said of it.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="State">How far it is.</param>
/// <param name="Survey">Its questions.</param>
/// <param name="Code">The municipality.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Document">What was written; at first what the register knows.</param>
/// <param name="Version">Zero while nothing was kept.</param>
/// <param name="SentAt">When it was sent in; null while it was not.</param>
/// <param name="IsFromRegister">Nothing was kept yet: the cooperations are those of the register.</param>
/// <param name="Namings">Who named it in an answer that was sent in.</param>
/// <param name="Places">The municipalities of the campaign.</param>
internal sealed record AnswerView(
    Campaign Campaign,
    CampaignState State,
    Survey Survey,
    string Code,
    string Name,
    AnswerDocument Document,
    int Version,
    DateTimeOffset? SentAt,
    bool IsFromRegister,
    IReadOnlyList<Naming> Namings,
    MunicipalityPlaces Places)
{
    public bool CanAnswer => State == CampaignState.Running && SentAt is null;

    public bool CanTakeBack => State == CampaignState.Running && SentAt is not null;

    public bool CanReact => State is CampaignState.Running or CampaignState.Over;

    /// <summary>Who named it and to whom it has said nothing: neither by naming it as well nor by a reaction.</summary>
    public IReadOnlyList<Naming> Open => [.. Namings.Where(one => one.Reply is null && !one.IsMutual)];
}

/// <summary>Another municipality that named this one.</summary>
/// <param name="Code">The other.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Cooperations">In which cooperations.</param>
/// <param name="IsMutual">This one named the other as well.</param>
/// <param name="Reply">What this one says of it; null for nothing.</param>
internal sealed record Naming(string Code, string Name, IReadOnlyList<NamedCooperation> Cooperations, bool IsMutual, GivenReply? Reply)
{
    public SurveyVerdict? Verdict => Reply?.Verdict;
}
