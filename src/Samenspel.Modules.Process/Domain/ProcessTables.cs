using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Domain;

internal sealed class ProcessTables : IModelPart
{
    private const int Hash = 64;
    private const int Word = 20;
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter() } };

    public string TablePrefix => "process_";

    public void Configure(ModelBuilder model)
    {
        // Kept whole as JSON, never as a table of its own.
        model.Ignore<RunDocument>();
        model.Entity<ProcessRun>(run =>
        {
            run.ToTable("process_run");
            run.HasKey(r => r.DossierId);
            run.Property(r => r.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id").ValueGeneratedNever();
            run.Property(r => r.Document).HasConversion(
                new ValueConverter<RunDocument, string>(value => Write(value), text => Read(text)),
                new ValueComparer<RunDocument>((left, right) => Write(left) == Write(right), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value)).HasColumnName("document");
            run.Property(r => r.Version).IsConcurrencyToken().HasColumnName("version");
            run.Property(r => r.BegunAt).HasColumnName("begun_at");
            run.Property(r => r.ChangedAt).HasColumnName("changed_at");
        });
        Decisions(model);
        Choices(model);
        WorkTables.Configure(model);
    }

    private static void Decisions(ModelBuilder model) => model.Entity<ProcessDecision>(decision =>
    {
        decision.ToTable("process_decision");
        decision.Property(d => d.Id).HasColumnName("id").ValueGeneratedNever();
        decision.Property(d => d.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
        decision.Property(d => d.Number).HasColumnName("number");
        decision.Property(d => d.Corrects).HasColumnName("corrects");
        decision.Property(d => d.Participant).HasColumnName("participant_id");
        decision.Property(d => d.Document).HasColumnName("document");
        decision.Property(d => d.RecordedAt).HasColumnName("recorded_at");
        decision.Property(d => d.RecordedBy).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("recorded_by");
        decision.Property(d => d.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
        decision.Property(d => d.Seal).HasMaxLength(Hash).HasColumnName("seal");
        decision.HasIndex(d => new { d.DossierId, d.Number }).IsUnique();
        decision.HasIndex(d => d.Corrects).IsUnique();
    });

    private static void Choices(ModelBuilder model) => model.Entity<DecisionChoice>(choice =>
    {
        choice.ToTable("process_choice");
        choice.Property(c => c.Id).HasColumnName("id").ValueGeneratedNever();
        choice.Property(c => c.DossierId).HasConversion(id => id.Value, value => new DossierId(value)).HasColumnName("dossier_id");
        choice.Property(c => c.Decision).HasColumnName("decision_id");
        choice.Property(c => c.Kind).HasConversion<string>().HasMaxLength(Word).HasColumnName("kind");
        choice.Property(c => c.Reason).HasMaxLength(DecisionChoice.ReasonMaxLength).HasColumnName("reason");
        choice.Property(c => c.MadeAt).HasColumnName("made_at");
        choice.Property(c => c.MadeBy).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("made_by");
        choice.Property(c => c.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
        choice.HasIndex(c => c.DossierId);
    });

    /// <returns>Whether both are kept as the same text.</returns>
    public static bool IsSame(RunDocument left, RunDocument right) => Write(left) == Write(right);

    private static string Write(RunDocument? document) => JsonSerializer.Serialize(document, Options);

    private static RunDocument Read(string text) => JsonSerializer.Deserialize<RunDocument>(text, Options)!;
}
