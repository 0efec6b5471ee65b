using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Domain;

/// <summary>The tables of working through a phase.</summary>
internal static class WorkTables
{
    private const int Hash = 64;
    private const int Key = 100;
    private static readonly ValueConverter<DossierId, Guid> Dossier = new(id => id.Value, value => new DossierId(value));
    private static readonly ValueConverter<AccountId, Guid> Account = new(id => id.Value, value => new AccountId(value));
    private static readonly ValueConverter<OrganisationId, Guid> Organisation = new(id => id.Value, value => new OrganisationId(value));

    public static void Configure(ModelBuilder model)
    {
        Answers(model);
        Versions(model);
        Shares(model);
        Outputs(model);
        Notes(model);
        Remarks(model);
    }

    private static void Answers(ModelBuilder model) => model.Entity<QuestionAnswer>(answer =>
    {
        answer.ToTable("process_answer");
        answer.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        answer.Property(a => a.DossierId).HasConversion(Dossier).HasColumnName("dossier_id");
        answer.Property(a => a.Track).HasColumnName("track");
        answer.Property(a => a.Question).HasMaxLength(Key).HasColumnName("question");
        answer.Property(a => a.Participant).HasColumnName("participant_id");
        answer.Property(a => a.ParticipantName).HasMaxLength(QuestionAnswer.NameMaxLength).HasColumnName("participant_name");
        answer.Property(a => a.Value).HasMaxLength(QuestionAnswer.ValueMaxLength).HasColumnName("value");
        answer.Property(a => a.Text).HasColumnName("text");
        answer.Property(a => a.Written).HasColumnName("written");
        answer.Property(a => a.Shared).HasColumnName("shared");
        answer.Property(a => a.SharedValue).HasMaxLength(QuestionAnswer.ValueMaxLength).HasColumnName("shared_value");
        answer.Property(a => a.SharedText).HasColumnName("shared_text");
        answer.Property(a => a.AssignedOrganisation).HasConversion(Organisation).HasColumnName("assigned_organisation_id");
        answer.Property(a => a.AssignedTo).HasConversion(Account).HasColumnName("assigned_to");
        answer.Property(a => a.DueOn).HasColumnName("due_on");
        answer.Property(a => a.Version).IsConcurrencyToken().HasColumnName("version");
        answer.Property(a => a.ChangedAt).HasColumnName("changed_at");
        answer.Property(a => a.ChangedBy).HasConversion(Account).HasColumnName("changed_by");
        answer.HasIndex(a => new { a.DossierId, a.Track, a.Question, a.Participant }).IsUnique();
    });

    private static void Versions(ModelBuilder model) => model.Entity<AnswerVersion>(version =>
    {
        version.ToTable("process_answer_version");
        version.Property(v => v.Id).HasColumnName("id").ValueGeneratedNever();
        version.Property(v => v.Answer).HasColumnName("answer_id");
        version.Property(v => v.Number).HasColumnName("number");
        version.Property(v => v.Value).HasMaxLength(QuestionAnswer.ValueMaxLength).HasColumnName("value");
        version.Property(v => v.Text).HasColumnName("text");
        version.Property(v => v.WrittenAt).HasColumnName("written_at");
        version.Property(v => v.WrittenBy).HasConversion(Account).HasColumnName("written_by");
        version.Property(v => v.Organisation).HasConversion(Organisation).HasColumnName("organisation_id");
        version.HasIndex(v => new { v.Answer, v.Number }).IsUnique();
    });

    private static void Shares(ModelBuilder model) => model.Entity<AnswerShare>(share =>
    {
        share.ToTable("process_answer_share");
        share.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        share.Property(s => s.Answer).HasColumnName("answer_id");
        share.Property(s => s.Number).HasColumnName("number");
        share.Property(s => s.Hash).HasMaxLength(Hash).HasColumnName("hash");
        share.Property(s => s.SharedAt).HasColumnName("shared_at");
        share.Property(s => s.SharedBy).HasConversion(Account).HasColumnName("shared_by");
        share.Property(s => s.Organisation).HasConversion(Organisation).HasColumnName("organisation_id");
        share.Property(s => s.WithdrawnAt).HasColumnName("withdrawn_at");
        share.Property(s => s.WithdrawnBy).HasConversion(Account).HasColumnName("withdrawn_by");
        share.Property(s => s.WithdrawReason).HasMaxLength(AnswerShare.ReasonMaxLength).HasColumnName("withdraw_reason");
        share.HasIndex(s => s.Answer);
    });

    private static void Outputs(ModelBuilder model) => model.Entity<OutputEvidence>(output =>
    {
        output.ToTable("process_output");
        output.Property(o => o.Id).HasColumnName("id").ValueGeneratedNever();
        output.Property(o => o.DossierId).HasConversion(Dossier).HasColumnName("dossier_id");
        output.Property(o => o.Track).HasColumnName("track");
        output.Property(o => o.Output).HasMaxLength(Key).HasColumnName("output");
        output.Property(o => o.What).HasMaxLength(OutputEvidence.TextMaxLength).HasColumnName("what");
        output.Property(o => o.Where).HasMaxLength(OutputEvidence.TextMaxLength).HasColumnName("where_found");
        output.Property(o => o.MadeBy).HasMaxLength(OutputEvidence.TextMaxLength).HasColumnName("made_by");
        output.Property(o => o.Date).HasColumnName("date");
        output.Property(o => o.TickedAt).HasColumnName("ticked_at");
        output.Property(o => o.TickedBy).HasConversion(Account).HasColumnName("ticked_by");
        output.Property(o => o.Organisation).HasConversion(Organisation).HasColumnName("organisation_id");
        output.Property(o => o.TakenBackAt).HasColumnName("taken_back_at");
        output.Property(o => o.TakenBackBy).HasConversion(Account).HasColumnName("taken_back_by");
        output.Property(o => o.TakenBackReason).HasMaxLength(OutputEvidence.TextMaxLength).HasColumnName("taken_back_reason");
        output.HasIndex(o => new { o.DossierId, o.Track });
    });

    private static void Notes(ModelBuilder model) => model.Entity<WarningNote>(note =>
    {
        note.ToTable("process_warning_note");
        note.Property(n => n.Id).HasColumnName("id").ValueGeneratedNever();
        note.Property(n => n.DossierId).HasConversion(Dossier).HasColumnName("dossier_id");
        note.Property(n => n.Track).HasColumnName("track");
        note.Property(n => n.Phase).HasMaxLength(Key).HasColumnName("phase");
        note.Property(n => n.Warning).HasMaxLength(Key).HasColumnName("warning");
        note.Property(n => n.Reason).HasMaxLength(WarningNote.ReasonMaxLength).HasColumnName("reason");
        note.Property(n => n.MadeAt).HasColumnName("made_at");
        note.Property(n => n.MadeBy).HasConversion(Account).HasColumnName("made_by");
        note.Property(n => n.Organisation).HasConversion(Organisation).HasColumnName("organisation_id");
        note.HasIndex(n => new { n.DossierId, n.Track });
    });

    private static void Remarks(ModelBuilder model) => model.Entity<QuestionRemark>(remark =>
    {
        remark.ToTable("process_remark");
        remark.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        remark.Property(r => r.DossierId).HasConversion(Dossier).HasColumnName("dossier_id");
        remark.Property(r => r.Track).HasColumnName("track");
        remark.Property(r => r.Question).HasMaxLength(Key).HasColumnName("question");
        remark.Property(r => r.Text).HasColumnName("text");
        remark.Property(r => r.Title).HasMaxLength(QuestionRemark.TitleMaxLength).HasColumnName("title");
        remark.Property(r => r.Reference).HasMaxLength(QuestionRemark.ReferenceMaxLength).HasColumnName("reference");
        remark.Property(r => r.WrittenAt).HasColumnName("written_at");
        remark.Property(r => r.WrittenBy).HasConversion(Account).HasColumnName("written_by");
        remark.Property(r => r.Organisation).HasConversion(Organisation).HasColumnName("organisation_id");
        remark.Property(r => r.ChangedAt).HasColumnName("changed_at");
        remark.Property(r => r.Changes).HasColumnName("changes");
        remark.Property(r => r.WithdrawnAt).HasColumnName("withdrawn_at");
        remark.HasIndex(r => new { r.DossierId, r.Track, r.Question });
    });
}
