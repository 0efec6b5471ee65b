using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samenspel.Data;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Domain;

internal sealed class AssessmentTables : IModelPart
{
    private const int Hash = 64;
    private const int Word = 40;
    private const int Name = 200;
    private static readonly JsonSerializerOptions Options = new() { IgnoreReadOnlyProperties = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals, Converters = { new JsonStringEnumConverter() } };

    public string TablePrefix => "assessment_";

    public void Configure(ModelBuilder model)
    {
        // Kept whole as JSON, never as tables of their own.
        model.Ignore<RoundDocument>();
        model.Ignore<RunDocument>();
        model.Ignore<ScanDocument>();
        model.Entity<AssessmentRound>(round =>
        {
            round.ToTable("assessment_round");
            round.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
            round.Property(r => r.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
            round.Property(r => r.Number).HasColumnName("number");
            round.Property(r => r.Instrument).HasMaxLength(Word).HasColumnName("instrument");
            round.Property(r => r.Document).HasConversion(Converter<RoundDocument>(), Comparer<RoundDocument>()).HasColumnName("document");
            round.Property(r => r.OpenedAt).HasColumnName("opened_at");
            round.Property(r => r.CompletedAt).HasColumnName("completed_at");
            round.Property(r => r.StoppedAt).HasColumnName("stopped_at");
            round.Property(r => r.Version).IsConcurrencyToken().HasColumnName("version");
            round.HasIndex(r => new { r.DossierId, r.Number }).IsUnique();
        });
        model.Entity<AnswerSheet>(sheet =>
        {
            sheet.ToTable("assessment_sheet");
            sheet.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
            sheet.Property(s => s.RoundId).HasColumnName("round_id");
            sheet.Property(s => s.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
            sheet.Property(s => s.Participant).HasColumnName("participant_id");
            sheet.Property(s => s.Document).HasColumnName("document");
            sheet.Property(s => s.Hash).HasMaxLength(Hash).HasColumnName("hash");
            sheet.Property(s => s.IsHandedIn).HasColumnName("is_handed_in");
            sheet.Property(s => s.WrittenAt).HasColumnName("written_at");
            sheet.Property(s => s.Version).IsConcurrencyToken().HasColumnName("version");
            sheet.HasIndex(s => new { s.RoundId, s.Participant }).IsUnique();
            sheet.HasIndex(s => s.DossierId);
        });
        Runs(model);
        Scans(model);
    }

    private static void Runs(ModelBuilder model) => model.Entity<AlternativesRun>(run =>
    {
        run.ToTable("assessment_alternatives");
        run.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        run.Property(r => r.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
        run.Property(r => r.Participant).HasColumnName("participant_id");
        run.Property(r => r.Document).HasConversion(Converter<RunDocument>(), Comparer<RunDocument>()).HasColumnName("document");
        run.Property(r => r.StartedAt).HasColumnName("started_at");
        run.Property(r => r.ChangedAt).HasColumnName("changed_at");
        run.Property(r => r.SharedAt).HasColumnName("shared_at");
        run.Property(r => r.Version).IsConcurrencyToken().HasColumnName("version");
        run.HasIndex(r => r.DossierId);
    });

    private static void Scans(ModelBuilder model)
    {
        model.Entity<Scan>(scan =>
        {
            scan.ToTable("assessment_scan");
            scan.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
            scan.Property(s => s.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
            scan.Property(s => s.Number).HasColumnName("number");
            scan.Property(s => s.Instrument).HasMaxLength(Name).HasColumnName("instrument");
            scan.Property(s => s.Document).HasConversion(Converter<ScanDocument>(), Comparer<ScanDocument>()).HasColumnName("document");
            scan.Property(s => s.Secret).HasMaxLength(Hash).HasColumnName("secret");
            scan.Property(s => s.OpenedAt).HasColumnName("opened_at");
            scan.Property(s => s.ClosedAt).HasColumnName("closed_at");
            scan.Property(s => s.Version).IsConcurrencyToken().HasColumnName("version");
            scan.HasIndex(s => new { s.DossierId, s.Number }).IsUnique();
        });
        model.Entity<ScanSheet>(sheet =>
        {
            sheet.ToTable("assessment_scan_sheet");
            sheet.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
            sheet.Property(s => s.ScanId).HasColumnName("scan_id");
            sheet.Property(s => s.Participant).HasColumnName("participant_id");
            sheet.Property(s => s.Respondent).HasMaxLength(Hash).HasColumnName("respondent");
            sheet.Property(s => s.Perspective).HasMaxLength(Name).HasColumnName("perspective");
            sheet.Property(s => s.Answers).HasConversion(Converter<IReadOnlyDictionary<string, string>>(), Comparer<IReadOnlyDictionary<string, string>>()).HasColumnName("answers");
            sheet.Property(s => s.IsHandedIn).HasColumnName("is_handed_in");
            sheet.Property(s => s.Version).IsConcurrencyToken().HasColumnName("version");
            sheet.HasIndex(s => new { s.ScanId, s.Participant, s.Respondent }).IsUnique();
        });
    }

    private static ValueConverter<T, string> Converter<T>() => new(value => Write(value), text => JsonSerializer.Deserialize<T>(text, Options)!);

    private static ValueComparer<T> Comparer<T>() => new((left, right) => Write(left) == Write(right), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value);

    private static string Write<T>(T? document) => JsonSerializer.Serialize(document, Options);
}
