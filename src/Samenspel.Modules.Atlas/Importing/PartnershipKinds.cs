using System.Globalization;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>The kinds about partnerships: the national register of joint arrangements, and ICT partnerships.</summary>
internal static class PartnershipKinds
{
    public const string ArrangementsName = "arrangements";

    private const int MostParticipants = 1000;

    private static readonly Dictionary<string, LegalForm> Forms = new()
    {
        ["OL"] = LegalForm.OpenbaarLichaam,
        ["BVO"] = LegalForm.Bedrijfsvoeringsorganisatie,
        ["GO"] = LegalForm.GemeenschappelijkOrgaan,
        ["RZM"] = LegalForm.RegelingZonderMeer,
    };

    public static DataKind Arrangements { get; } = new CsvKind<Arrangement>(ArrangementsName, "arrangements.csv",
    [
        "id", "chain_id", "name", "citation_title", "legal_form", "legal_form_nl", "valid_from", "valid_until", "is_current", "body_name",
        "body_id", "seat_postcode", "seat_place", "main_province", "policy_areas", "powers_by", "participants", "municipalities", "is_ict",
        "ict_basis", "is_operations", "previous_id", "next_id", "decree_url",
    ])
    {
        KeyColumns = ["id"],
        OwnKeys = known => known.Arrangements,
        ReadRow = row => [ReadArrangement(row)],
    };

    public static DataKind ArrangementParticipants { get; } = new CsvKind<ArrangementParticipant>(
        "arrangement-participants", "arrangement-participants.csv",
    [
        "arrangement_id", "is_current", "participant_name", "participant_type", "code", "current_code", "current_exact", "other_id",
        "joined_on", "cost_key", "acting_bodies",
    ])
    {
        KeyColumns = ["arrangement_id", "participant_name"],
        Group = ("arrangement_id", nameof(ArrangementParticipant.ArrangementId)),
        ReadRow = row => [ReadParticipant(row)],
    };

    public static DataKind IctPartnerships { get; } = new CsvKind<IctPartnership>("ict-partnerships", "ict-partnerships.csv",
    [
        "id", "name", "kind", "legal_form", "status", "start", "end", "participants_gm", "other_participants", "scope", "register_id",
        "register_name", "source", "source_year",
    ])
    {
        KeyColumns = ["id"],
        OwnKeys = known => known.IctPartnerships,
        ReadRow = row => [ReadIctPartnership(row)],
    };

    public static DataKind IctPartnershipParticipants { get; } = new CsvKind<IctPartnershipParticipant>(
        "ict-partnership-participants", "ict-partnership-participants.csv",
        ["partnership_id", "participant_name", "participant_type", "code", "current_code", "joined_on", "left_on"])
    {
        KeyColumns = ["partnership_id", "participant_name", "joined_on"],
        Group = ("partnership_id", nameof(IctPartnershipParticipant.PartnershipId)),
        ReadRow = row => [ReadIctParticipant(row)],
    };

    private static Arrangement ReadArrangement(RowReader row)
    {
        var arrangement = new Arrangement
        {
            Id = row.Text("id"),
            ChainId = row.Reference("chain_id", row.Known.Arrangements, "unknown-arrangement")!,
            Name = row.Text("name"),
            CitationTitle = row.OptionalText("citation_title"),
            LegalForm = Form(row),
            ValidFrom = row.Date("valid_from"),
            ValidUntil = row.OptionalDate("valid_until"),
            IsCurrent = row.Flag("is_current"),
            BodyName = row.OptionalText("body_name"),
            BodyId = row.OptionalText("body_id"),
            SeatPostcode = row.OptionalText("seat_postcode"),
            SeatPlace = row.OptionalText("seat_place"),
            MainProvince = row.OptionalText("main_province"),
            PolicyAreas = row.OptionalText("policy_areas"),
            PowersBy = row.Text("powers_by"),
            Participants = (int)row.Whole("participants", 0, MostParticipants),
            Municipalities = (int)row.Whole("municipalities", 0, MostParticipants),
            IsIct = row.Flag("is_ict"),
            IctBasis = row.OptionalText("ict_basis"),
            IsOperations = row.Flag("is_operations"),
            PreviousId = row.OptionalText("previous_id"),
            NextId = row.OptionalText("next_id"),
            DecreeUrl = WebAddress(row, "decree_url"),
        };
        if (arrangement.ValidUntil < arrangement.ValidFrom)
        {
            row.Fault("valid_until", arrangement.ValidUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "ends-before-it-begins");
        }

        return arrangement;
    }

    private static ArrangementParticipant ReadParticipant(RowReader row)
    {
        var type = row.OneOf<ParticipantType>("participant_type");
        var code = row.OptionalCode("code");
        row.OptionalCode("current_code");
        CheckMunicipality(row, type, code);
        return new ArrangementParticipant
        {
            ArrangementId = row.Reference("arrangement_id", row.Known.Arrangements, "unknown-arrangement")!,
            Position = row.Line,
            Name = row.Text("participant_name"),
            Type = type,
            Code = code,
            OtherId = row.OptionalText("other_id"),
            JoinedOn = row.Date("joined_on"),
            CostKey = row.OptionalText("cost_key"),
            ActingBodies = row.OptionalText("acting_bodies"),
        };
    }

    private static IctPartnership ReadIctPartnership(RowReader row)
    {
        var codes = row.OptionalText("participants_gm");
        foreach (var code in (codes ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!row.Known.Codes.Contains(code))
            {
                row.Fault("participants_gm", code, "unknown-code");
            }
        }

        return new IctPartnership
        {
            Id = row.Text("id"),
            Name = row.Text("name"),
            Kind = row.OneOf<IctKind>("kind"),
            LegalForm = row.Text("legal_form"),
            Status = row.OneOf<PartnershipStatus>("status"),
            Start = row.OptionalYearOrDate("start"),
            End = row.OptionalYearOrDate("end"),
            ParticipantCodes = codes,
            OtherParticipants = row.OptionalText("other_participants"),
            Scope = row.Text("scope"),
            RegisterId = row.Reference("register_id", row.Known.Arrangements, "unknown-arrangement", optional: true),
            RegisterName = row.OptionalText("register_name"),
            Source = row.Text("source"),
            SourceYear = (int?)row.OptionalWhole("source_year", 1800, 2200),
        };
    }

    private static IctPartnershipParticipant ReadIctParticipant(RowReader row)
    {
        var type = row.OneOf<ParticipantType>("participant_type");
        var code = row.OptionalCode("code");
        row.OptionalCode("current_code");
        CheckMunicipality(row, type, code);
        var participant = new IctPartnershipParticipant
        {
            PartnershipId = row.Reference("partnership_id", row.Known.IctPartnerships, "unknown-partnership")!,
            Position = row.Line,
            Name = row.Text("participant_name"),
            Type = type,
            Code = code,
            JoinedOn = row.OptionalYearOrDate("joined_on"),
            LeftOn = row.OptionalYearOrDate("left_on"),
        };
        if (PartialDate.Read(participant.LeftOn)?.First < PartialDate.Read(participant.JoinedOn)?.First)
        {
            row.Fault("left_on", participant.LeftOn, "ends-before-it-begins");
        }

        return participant;
    }

    private static void CheckMunicipality(RowReader row, ParticipantType type, string? code)
    {
        if (!row.Faulty && (type == ParticipantType.Municipality) != (code is not null))
        {
            row.Fault("code", code, code is null ? "municipality-without-code" : "code-without-municipality");
        }
    }

    private static LegalForm Form(RowReader row)
    {
        row.OptionalText("legal_form_nl");
        var value = row.Text("legal_form");
        if (!Forms.TryGetValue(value, out var form) && value.Length > 0)
        {
            row.Fault("legal_form", value, "not-one-of", string.Join(", ", Forms.Keys));
        }

        return form;
    }

    // The address becomes a link on a page: nothing but the web.
    private static string? WebAddress(RowReader row, string column)
    {
        var value = row.OptionalText(column);
        if (value is not null && !(Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            row.Fault(column, value, "not-a-web-address");
        }

        return value;
    }
}
