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
    private static readonly JsonSerializerOptions Options = new() { IgnoreReadOnlyProperties = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter() } };

    public string TablePrefix => "assessment_";

    public void Configure(ModelBuilder model)
    {
        // Kept whole as JSON, never as tables of their own.
        model.Ignore<RoundDocument>();
        model.Ignore<RunDocument>();
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

    private static ValueConverter<T, string> Converter<T>() => new(value => Write(value), text => JsonSerializer.Deserialize<T>(text, Options)!);

    private static ValueComparer<T> Comparer<T>() => new((left, right) => Write(left) == Write(right), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value);

    private static string Write<T>(T? document) => JsonSerializer.Serialize(document, Options);
}
