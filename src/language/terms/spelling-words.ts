const PAIRS = `
programme program, programmes programs, aluminium aluminum, sulphur sulfur, sulphuric sulfuric, tyre tire, tyres tires,
grey gray, plough plow, ploughs plows, mould mold, moulds molds, moulding molding, cosy cozy, sceptical skeptical,
ageing aging, judgement judgment, acknowledgement acknowledgment, fulfil fulfill, enrol enroll, enrolment enrollment,
instalment installment, skilful skillful, jewellery jewelry, manoeuvre maneuver, manoeuvres maneuvers, paediatric pediatric,
anaesthesia anesthesia, haematology hematology, haemodialysis hemodialysis, orthopaedic orthopedic, gynaecology gynecology,
oesophagus esophagus, foetus fetus, encyclopaedia encyclopedia, storey story, storeys stories, kerb curb, draught draft,
practise practice, practised practiced, practising practicing, cheque check, cheques checks, metre meter, metres meters,
yoghurt yogurt, whisky whiskey, likeable likable, sizeable sizable, saleable salable, artefact artifact, artefacts artifacts,
grammes grams, gramme gram, kilogramme kilogram, kilogrammes kilograms, tonne ton, tonnes tons, catalyse catalyze,
licence license, learnt learned, burnt burned, towards toward, aeroplane airplane
`;

/** Words spelt two ways that no ending shows, British to American. */
export const AMERICAN: ReadonlyMap<string, string> = new Map(
  PAIRS.split(',').map((pair): [string, string] => {
    const [british = '', american = ''] = pair.trim().split(' ');
    return [british, american];
  }),
);
